using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What a category of data is called towards people.</summary>
internal static class DataCategories
{
    public static LocalText Name(DataCategory category) => category switch
    {
        DataCategory.Identity => new("naam, klantennummer, bedrijf", "nom, numéro de client, entreprise", "Name, Kundennummer, Unternehmen", "name, customer number, company"),
        DataCategory.Contact => new("e-mailadres en telefoonnummer", "adresse e-mail et téléphone", "E-Mail-Adresse und Telefonnummer", "e-mail address and phone number"),
        DataCategory.Address => new("bezorg- en facturatieadres", "adresse de livraison et de facturation", "Liefer- und Rechnungsadresse", "delivery and billing address"),
        DataCategory.OrderHistory => new("wat je bestelde, wanneer en voor hoeveel", "ce que vous avez commandé, quand et pour combien", "was Sie bestellt haben, wann und zu welchem Preis", "what you ordered, when and for how much"),
        DataCategory.PaymentState => new("of en hoeveel er betaald is, nooit waarmee", "si et combien a été payé, jamais avec quoi", "ob und wie viel bezahlt wurde, nie womit", "whether and how much was paid, never with what"),
        DataCategory.Correspondence => new("wat je ons schreef en wij jou", "ce que vous nous avez écrit et nos réponses", "was Sie uns geschrieben haben und wir Ihnen", "what you wrote to us and we to you"),
        DataCategory.Consent => new("wat je toeliet of weigerde", "ce que vous avez autorisé ou refusé", "was Sie erlaubt oder abgelehnt haben", "what you allowed or refused"),
        DataCategory.Credential => new("versleutelde aanmeldgegevens", "données de connexion chiffrées", "verschlüsselte Anmeldedaten", "encrypted sign-in data"),
        DataCategory.Visit => new("IP-adres, browser, taal en besturingssysteem", "adresse IP, navigateur, langue et système", "IP-Adresse, Browser, Sprache und Betriebssystem", "IP address, browser, language and system"),
        _ => new("wat onze medewerkers deden", "ce que nos collaborateurs ont fait", "was unsere Mitarbeiter getan haben", "what our staff did"),
    };
}
