using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Breaches;

/// <summary>Drafts of what is told: to the authority (GDPR art. 33(3)) in Dutch, to the people (art. 34(2)) in their language. Staff read them over and send them.</summary>
internal sealed class BreachNotices(BreachReach reach, IOptionsMonitor<ShopIdentity> shop)
{
    public string ForAuthority(Breach breach)
    {
        var who = shop.CurrentValue;
        return $"""
            Melding van een inbreuk in verband met persoonsgegevens (art. 33 AVG)
            Verwerkingsverantwoordelijke: {who.Company} ({who.Name}), {who.Street}, {who.PostalCode} {who.City}, {who.VatNumber}
            Contactpunt: {who.Email}, {who.Phone}
            Vastgesteld: {Cultures.InBrussels(breach.AwareAt):dd/MM/yyyy HH:mm}
            Aard van de inbreuk: {breach.What}
            Categorieën van gegevens: {Data(breach, "nl")}
            Categorieën van betrokkenen: {string.Join("; ", reach.Persons(breach.Categories).Select(p => PersonKinds.Name(p).Nl))}
            Aantal betrokkenen, bij benadering: {(breach.Persons > 0 ? breach.Persons : "nog onbekend")}
            Waarschijnlijke gevolgen en genomen maatregelen: {breach.Reason}
            """;
    }

    public string ForPersons(Breach breach, string culture)
    {
        var who = shop.CurrentValue;
        var contact = $"{who.Email}, {who.Phone}";
        return new LocalText(
            $"""
            Er is iets misgegaan met je gegevens bij {who.Name}.
            Wat er gebeurde: {breach.What}
            Het gaat om: {Data(breach, "nl")}.
            Wat dat kan betekenen en wat we deden: {breach.Reason}
            Vragen? {contact}. Je kunt ook terecht bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.
            """,
            $"""
            Un problème a touché vos données chez {who.Name}.
            Ce qui s'est passé : {breach.What}
            Il s'agit de : {Data(breach, "fr")}.
            Ce que cela peut signifier et ce que nous avons fait : {breach.Reason}
            Des questions ? {contact}. Vous pouvez aussi vous adresser à l'Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.
            """,
            $"""
            Bei {who.Name} ist etwas mit Ihren Daten geschehen.
            Was geschah: {breach.What}
            Es geht um: {Data(breach, "de")}.
            Was das bedeuten kann und was wir getan haben: {breach.Reason}
            Fragen? {contact}. Sie können sich auch an die Datenschutzbehörde wenden, Drukpersstraat 35, 1000 Brüssel.
            """,
            $"""
            Something went wrong with your data at {who.Name}.
            What happened: {breach.What}
            It is about: {Data(breach, "en")}.
            What that may mean and what we did: {breach.Reason}
            Questions? {contact}. You can also turn to the Data Protection Authority, Drukpersstraat 35, 1000 Brussels.
            """).In(culture);
    }

    private static string Data(Breach breach, string culture) => string.Join("; ", breach.Categories.Select(c => DataCategories.Name(c).In(culture)));
}
