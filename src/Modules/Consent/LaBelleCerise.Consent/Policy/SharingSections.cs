using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Who receives data, where they are stored, and how they are kept safe.</summary>
internal static class SharingSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Receivers(c), Storage(c), Safety(c)];

    private static PolicySection Receivers(PolicyContext c) => c.Section(
        "recipients", new("Met wie delen we je gegevens?", "Avec qui partageons-nous vos données ?", "Mit wem teilen wir Ihre Daten?", "With whom do we share your data?"),
        PolicyContext.Paragraph(
            c.Says(
                "13.1e",
                "Alleen met wie ze nodig heeft voor wat hieronder staat. We verkopen je gegevens nooit.",
                "Uniquement avec ceux qui en ont besoin pour ce qui suit. Nous ne vendons jamais vos données.",
                "Nur mit denen, die sie für das Folgende brauchen. Wir verkaufen Ihre Daten nie.",
                "Only with those who need them for what stands below. We never sell your data."),
            c.Says(
                "S45",
                $"Onze logistieke partners zijn {c.Name(Recipient.Bpost)}, {c.Name(Recipient.Dpd)} en ondernemingen die in hun opdracht werken.",
                $"Nos partenaires logistiques sont {c.Name(Recipient.Bpost)}, {c.Name(Recipient.Dpd)} et les entreprises qui travaillent pour eux.",
                $"Unsere Logistikpartner sind {c.Name(Recipient.Bpost)}, {c.Name(Recipient.Dpd)} und Unternehmen, die in ihrem Auftrag arbeiten.",
                $"Our logistics partners are {c.Name(Recipient.Bpost)}, {c.Name(Recipient.Dpd)} and companies that work for them."),
            c.Says(
                "S46",
                "Zij krijgen je naam, bezorgadres, e-mailadres en telefoonnummer, en niets anders over jou.",
                "Ils reçoivent votre nom, votre adresse de livraison, votre e-mail et votre téléphone, et rien d'autre sur vous.",
                "Sie erhalten Ihren Namen, Ihre Lieferadresse, E-Mail-Adresse und Telefonnummer und sonst nichts über Sie.",
                "They get your name, delivery address, e-mail address and phone number, and nothing else about you."),
            c.Says(
                "S47",
                "Zo brengen ze je pakje naar het adres, het afhaalpunt of de pakjesautomaat die jij koos.",
                "Ils livrent ainsi votre colis à l'adresse, au point de retrait ou au distributeur de colis que vous avez choisi.",
                "So bringen sie Ihr Paket an die Adresse, zum Abholpunkt oder zum Paketautomaten Ihrer Wahl.",
                "With it they bring your parcel to the address, pick-up point or parcel locker that you chose."),
            c.Says(
                "S48",
                "Je e-mailadres en telefoonnummer gebruiken ze alleen bij een probleem met de bezorging of bij extra rechten zoals invoerheffingen.",
                "Ils n'utilisent votre e-mail et votre téléphone qu'en cas de problème de livraison ou de droits supplémentaires comme des taxes d'importation.",
                "E-Mail-Adresse und Telefonnummer nutzen sie nur bei Problemen mit der Lieferung oder bei zusätzlichen Abgaben wie Einfuhrzöllen.",
                "They use your e-mail address and phone number only when there is a problem with the delivery, or extra duties such as import charges.")),
        new PolicyBlock(Table: new(
            c.Say("Ontvangers", "Destinataires", "Empfänger", "Recipients"),
            [c.Say("Wie", "Qui", "Wer", "Who"), c.Say("Wat en waarvoor", "Quoi et pourquoi", "Was und wofür", "What and what for"), c.Say("Rol, land en waarborg", "Rôle, pays et garantie", "Rolle, Land und Garantie", "Role, country and safeguard")],
            [.. c.Record.Recipients().Select(r => Row(c, c.Standings.Of(r)))])),
        PolicyContext.Paragraph(c.Says(
            "13.1e-waiting",
            $"Staan klaar, maar krijgen vandaag nog niets: {Waiting(c)}.",
            $"Sont prévus, mais ne reçoivent rien aujourd'hui : {Waiting(c)}.",
            $"Stehen bereit, erhalten heute aber noch nichts: {Waiting(c)}.",
            $"Stand ready but receive nothing today: {Waiting(c)}.")));

    private static string Waiting(PolicyContext c) => string.Join("; ", c.Record.Waiting().Select(r => $"{r.Name}, {r.Country} ({c.Say(r.Role)})"));

    private static IReadOnlyList<string> Row(PolicyContext c, RecipientStanding s) =>
    [
        NameOf(c, s.Entry),
        c.Say(s.Entry.Receives),
        $"{c.Say(s.Entry.Role)}; {c.Say(s.Entry.Contract)}; {s.Entry.Country}, {Safeguard(c, s)}",
    ];

    private static string Safeguard(PolicyContext c, RecipientStanding s)
    {
        var where = s.Entry.Transfer is null ? c.Say("binnen de EER", "au sein de l'EEE", "im EWR", "inside the EEA") : c.Say(s.Entry.Transfer);
        var stopped = $"{c.Say("krijgt nu niets", "ne reçoit rien actuellement", "erhält derzeit nichts", "receives nothing now")}: {c.Say(StopReasons.Name(s.Reason))}";
        return !s.MayReceive ? $"{where}; {stopped}" : s.Tool is { } tool ? $"{where}: {c.Say(TransferTools.Name(tool))}" : where;
    }

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
        PolicyContext.Paragraph(
            c.Says(
                "S57",
                "De winkel zelf slaat alles op binnen de Europese Economische Ruimte (EER); buiten de EER start hij niet.",
                "La boutique elle-même stocke tout au sein de l'Espace économique européen (EEE) ; en dehors de l'EEE, elle ne démarre pas.",
                "Der Shop selbst speichert alles im Europäischen Wirtschaftsraum (EWR); außerhalb startet er nicht.",
                "The shop itself stores everything inside the European Economic Area (EEA); outside the EEA it does not start."),
            c.Says(
                "S58 13.1f",
                "Kan iets via een dienstverlener buiten de EER terechtkomen, dan staat dat per ontvanger hierboven, met de waarborg die geldt. Valt die waarborg weg, dan stopt de doorgifte. Een kopie van de waarborg kun je bij ons opvragen.",
                "Si un prestataire peut faire sortir quelque chose de l'EEE, cela figure ci-dessus par destinataire, avec la garantie applicable. Si cette garantie tombe, le transfert s'arrête. Vous pouvez nous demander une copie de la garantie.",
                "Kann über einen Dienstleister etwas den EWR verlassen, steht das oben je Empfänger mit der geltenden Garantie. Fällt die Garantie weg, endet die Weitergabe. Eine Kopie der Garantie können Sie bei uns anfordern.",
                "If something may leave the EEA by a service provider, that stands above per recipient, with the safeguard that applies. When that safeguard falls away, the transfer stops. You can ask us for a copy of the safeguard.")));

    private static PolicySection Safety(PolicyContext c) => c.Section(
        "security", new("Hoe beveiligen we je gegevens?", "Comment protégeons-nous vos données ?", "Wie schützen wir Ihre Daten?", "How do we protect your data?"),
        PolicyContext.Paragraph(
            c.Says(
                "S59",
                "We nemen organisatorische en technische maatregelen zodat je persoonsgegevens goed beschermd zijn.",
                "Nous prenons des mesures organisationnelles et techniques pour bien protéger vos données.",
                "Wir treffen organisatorische und technische Maßnahmen, damit Ihre Daten gut geschützt sind.",
                "We take organisational and technical measures so that your personal data are well protected."),
            c.Says(
                "S60",
                "Intern komen alleen mensen die daarvoor toestemming hebben bij je gegevens, met een tweede aanmeldstap. Wie je gegevens inkijkt, wordt genoteerd.",
                "En interne, seules les personnes autorisées y accèdent, avec une seconde étape de connexion. Chaque consultation est notée.",
                "Intern haben nur Befugte Zugang, mit einem zweiten Anmeldeschritt. Wer Ihre Daten einsieht, wird festgehalten.",
                "Inside, only people who are allowed to can reach your data, with a second sign-in step. Who looks at your data is noted.")));
}
