using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Who receives data, where they are stored, and how they are kept safe.</summary>
internal static class SharingSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Recipients(c), Storage(c), Safety(c), Cookies(c)];

    private static PolicySection Recipients(PolicyContext c) => c.Section(
        "recipients", new("Met wie delen we je gegevens?", "Avec qui partageons-nous vos données ?", "Mit wem teilen wir Ihre Daten?", "With whom do we share your data?"),
        c.Say(
            "Alleen met wie ze nodig heeft voor wat hieronder staat. We verkopen je gegevens nooit.",
            "Uniquement avec ceux qui en ont besoin pour ce qui suit. Nous ne vendons jamais vos données.",
            "Nur mit denen, die sie für das Folgende brauchen. Wir verkaufen Ihre Daten nie.",
            "Only with those who need them for what stands below. We never sell your data."),
        new PolicyBlock(Table: new(
            c.Say("Ontvangers", "Destinataires", "Empfänger", "Recipients"),
            [c.Say("Wie", "Qui", "Wer", "Who"), c.Say("Wat en waarvoor", "Quoi et pourquoi", "Was und wofür", "What and what for"), c.Say("Rol, land en waarborg", "Rôle, pays et garantie", "Rolle, Land und Garantie", "Role, country and safeguard")],
            [.. c.Record.Recipients().Select(r => Row(c, r))])));

    private static IReadOnlyList<string> Row(PolicyContext c, RecipientEntry r) =>
    [
        NameOf(c, r),
        r.Facts is null ? c.Say(r.Receives) : $"{c.Say(r.Receives)} {c.Say(r.Facts)}",
        $"{c.Say(r.Role)}; {c.Say(r.Contract)}; {r.Country}, {(r.Transfer is null ? c.Say("binnen de EER", "au sein de l'EEE", "im EWR", "inside the EEA") : c.Say(r.Transfer))}",
    ];

    private static string NameOf(PolicyContext c, RecipientEntry r)
    {
        if (r.Name.Length > 0)
        {
            return r.Name;
        }

        var isHosting = r.Key == Recipient.Hosting;
        var company = isHosting ? c.Privacy.HostingCompany : c.Privacy.MailCompany;
        var service = isHosting ? c.Say("Hosting", "Hébergement", "Hosting", "Hosting") : c.Say("Mail", "Messagerie", "E-Mail", "Mail");
        return $"{service}: {(company.Length > 0 ? company : c.Say("in eigen beheer", "en gestion propre", "in eigener Verwaltung", "run by ourselves"))}";
    }

    private static PolicySection Storage(PolicyContext c) => c.Section(
        "storage", new("Waar slaan we je gegevens op?", "Où stockons-nous vos données ?", "Wo speichern wir Ihre Daten?", "Where do we store your data?"),
        c.Say(
            "Binnen de Europese Economische Ruimte (EER). Gaat iets toch daarbuiten, dan staat dat per ontvanger hierboven, met de waarborg die geldt. Een kopie van die waarborg kun je bij ons opvragen.",
            "Au sein de l'Espace économique européen (EEE). Si quelque chose en sort malgré tout, cela figure ci-dessus par destinataire, avec la garantie applicable. Vous pouvez nous en demander une copie.",
            "Im Europäischen Wirtschaftsraum (EWR). Verlässt doch etwas den EWR, steht das oben je Empfänger mit der geltenden Garantie. Eine Kopie dieser Garantie können Sie bei uns anfordern.",
            "Inside the European Economic Area (EEA). If something does leave it, that stands above per recipient, with the safeguard that applies. You can ask us for a copy of that safeguard."));

    private static PolicySection Safety(PolicyContext c) => c.Section(
        "security", new("Hoe beveiligen we je gegevens?", "Comment protégeons-nous vos données ?", "Wie schützen wir Ihre Daten?", "How do we protect your data?"),
        c.Say(
            "We nemen organisatorische en technische maatregelen zodat je persoonsgegevens goed beschermd zijn. Intern komen alleen mensen die daarvoor toestemming hebben bij je gegevens, met een tweede aanmeldstap. Wie je gegevens inkijkt, wordt genoteerd.",
            "Nous prenons des mesures organisationnelles et techniques pour bien protéger vos données. En interne, seules les personnes autorisées y accèdent, avec une seconde étape de connexion. Chaque consultation est notée.",
            "Wir treffen organisatorische und technische Maßnahmen, damit Ihre Daten gut geschützt sind. Intern haben nur Befugte Zugang, mit einem zweiten Anmeldeschritt. Wer Ihre Daten einsieht, wird festgehalten.",
            "We take organisational and technical measures so that your personal data are well protected. Inside, only people who are allowed to can reach your data, with a second sign-in step. Who looks at your data is noted."));

    private static PolicySection Cookies(PolicyContext c) => c.Section(
        "cookies", new("Cookies", "Cookies", "Cookies", "Cookies"),
        c.Say(
            "Zolang je niet kiest, gebruiken we alleen cookies die nodig zijn. Alle cookies, en je keuze, vind je op de cookiepagina.",
            "Tant que vous n'avez pas choisi, nous n'utilisons que les cookies nécessaires. Tous les cookies, et votre choix, se trouvent sur la page des cookies.",
            "Solange Sie nicht wählen, verwenden wir nur notwendige Cookies. Alle Cookies und Ihre Wahl finden Sie auf der Cookie-Seite.",
            "Until you choose, we only use cookies that are needed. All cookies, and your choice, are on the cookie page."),
        PolicyContext.PageLink(c.Say("Naar de cookiepagina", "Vers la page des cookies", "Zur Cookie-Seite", "To the cookie page"), PublicPages.CookiePage));
}
