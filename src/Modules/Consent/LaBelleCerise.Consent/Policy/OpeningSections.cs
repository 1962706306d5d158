using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Who we are, what personal data are and where they come from.</summary>
internal static class OpeningSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Who(c), What(c), Whence(c)];

    private static PolicySection Who(PolicyContext c) => c.Section(
        "who", new("Wie zijn we?", "Qui sommes-nous ?", "Wer sind wir?", "Who are we?"),
        c.Say(
            $"{c.Shop.Name} is de verwerkingsverantwoordelijke: {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, België. {c.Shop.VatNumber} - {c.Shop.LegalRegister}.",
            $"{c.Shop.Name} est le responsable du traitement : {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, Belgique. {c.Shop.VatNumber} - {c.Shop.LegalRegister}.",
            $"{c.Shop.Name} ist der Verantwortliche: {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, Belgien. {c.Shop.VatNumber} - {c.Shop.LegalRegister}.",
            $"{c.Shop.Name} is the controller: {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, Belgium. {c.Shop.VatNumber} - {c.Shop.LegalRegister}."),
        c.Say(
            $"Vragen over je gegevens? Mail {c.Shop.Email}, bel {c.Shop.Phone} of gebruik het contactformulier.",
            $"Des questions sur vos données ? Écrivez à {c.Shop.Email}, appelez le {c.Shop.Phone} ou utilisez le formulaire de contact.",
            $"Fragen zu Ihren Daten? Schreiben Sie an {c.Shop.Email}, rufen Sie {c.Shop.Phone} an oder nutzen Sie das Kontaktformular.",
            $"Questions about your data? Mail {c.Shop.Email}, call {c.Shop.Phone} or use the contact form."),
        PolicyContext.PageLink(c.Say("Schrijf ons", "Écrivez-nous", "Schreiben Sie uns", "Write to us"), PublicPages.Contact),
        c.Say(
            "We handelen volgens de Algemene Verordening Gegevensbescherming (AVG, verordening 2016/679 van 27 april 2016). Die is in werking sinds 24 mei 2016 en van toepassing sinds 25 mei 2018.",
            "Nous respectons le Règlement général sur la protection des données (RGPD, règlement 2016/679 du 27 avril 2016), en vigueur depuis le 24 mai 2016 et applicable depuis le 25 mai 2018.",
            "Wir handeln nach der Datenschutz-Grundverordnung (DSGVO, Verordnung 2016/679 vom 27. April 2016), in Kraft seit dem 24. Mai 2016 und anwendbar seit dem 25. Mai 2018.",
            "We act under the General Data Protection Regulation (GDPR, Regulation 2016/679 of 27 April 2016), in force since 24 May 2016 and applicable since 25 May 2018."));

    private static PolicySection What(PolicyContext c) => c.Section(
        "personal-data", new("Wat zijn persoonsgegevens?", "Que sont les données à caractère personnel ?", "Was sind personenbezogene Daten?", "What are personal data?"),
        c.Say(
            "Persoonsgegevens zijn alle gegevens die naar jou als persoon leiden. Bijvoorbeeld je naam, adres, telefoonnummer en e-mailadres. Maar ook je IP-adres, je klantennummer en je bestelgeschiedenis.",
            "Les données à caractère personnel sont toutes les données qui mènent à vous. Par exemple votre nom, votre adresse, votre téléphone et votre e-mail. Mais aussi votre adresse IP, votre numéro de client et l'historique de vos commandes.",
            "Personenbezogene Daten sind alle Daten, die zu Ihnen als Person führen. Zum Beispiel Name, Adresse, Telefonnummer und E-Mail-Adresse. Aber auch IP-Adresse, Kundennummer und Bestellverlauf.",
            "Personal data are all data that lead to you as a person. For example your name, address, phone number and e-mail address. But also your IP address, your customer number and your order history."));

    private static PolicySection Whence(PolicyContext c) => c.Section(
        "source", new("Van wie krijgen we je gegevens?", "De qui tenons-nous vos données ?", "Von wem erhalten wir Ihre Daten?", "From whom do we get your data?"),
        c.Say(
            "Rechtstreeks van jou: wanneer je de website bezoekt, een account aanmaakt, bestelt of contact met ons opneemt. Van anderen alleen als jij hun daarvoor uitdrukkelijk toestemming gaf. Of je betaald hebt, horen we van MultiSafepay of van de bank; waar je pakje is, van de vervoerder.",
            "Directement de vous : lorsque vous visitez le site, créez un compte, commandez ou nous contactez. D'autres personnes uniquement si vous leur avez donné votre accord explicite. MultiSafepay ou la banque nous dit si vous avez payé ; le transporteur, où se trouve votre colis.",
            "Direkt von Ihnen: wenn Sie die Website besuchen, ein Konto anlegen, bestellen oder uns schreiben. Von anderen nur, wenn Sie ihnen dafür ausdrücklich Ihre Einwilligung gegeben haben. Ob Sie bezahlt haben, erfahren wir von MultiSafepay oder der Bank; wo Ihr Paket ist, vom Zusteller.",
            "Straight from you: when you visit the website, make an account, order or contact us. From others only if you explicitly allowed them to. Whether you paid we hear from MultiSafepay or the bank; where your parcel is, from the carrier."));
}
