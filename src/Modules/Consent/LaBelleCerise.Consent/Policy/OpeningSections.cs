using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Who we are, what personal data are and where they come from.</summary>
internal static class OpeningSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Who(c), What(c), Whence(c)];

    private static PolicySection Who(PolicyContext c) => c.Section(
        "who", new("Wie zijn we?", "Qui sommes-nous ?", "Wer sind wir?", "Who are we?"),
        PolicyContext.Paragraph(
            c.Says(
                "S3 13.1a",
                $"{c.Shop.Name} is de verwerkingsverantwoordelijke: {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, België. {c.Shop.VatNumber} - {c.Shop.LegalRegister}.",
                $"{c.Shop.Name} est le responsable du traitement : {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, Belgique. {c.Shop.VatNumber} - {c.Shop.LegalRegister}.",
                $"{c.Shop.Name} ist der Verantwortliche: {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, Belgien. {c.Shop.VatNumber} - {c.Shop.LegalRegister}.",
                $"{c.Shop.Name} is the controller: {c.Shop.Company}, {c.Shop.Street}, {c.Shop.PostalCode} {c.Shop.City}, Belgium. {c.Shop.VatNumber} - {c.Shop.LegalRegister}."),
            c.Says(
                "13.1a-contact",
                $"Vragen over je gegevens? Mail {c.Shop.Email}, bel {c.Shop.Phone} of gebruik het contactformulier.",
                $"Des questions sur vos données ? Écrivez à {c.Shop.Email}, appelez le {c.Shop.Phone} ou utilisez le formulaire de contact.",
                $"Fragen zu Ihren Daten? Schreiben Sie an {c.Shop.Email}, rufen Sie {c.Shop.Phone} an oder nutzen Sie das Kontaktformular.",
                $"Questions about your data? Mail {c.Shop.Email}, call {c.Shop.Phone} or use the contact form."),
            Officer(c)),
        PolicyContext.PageLink(c.Say("Schrijf ons", "Écrivez-nous", "Schreiben Sie uns", "Write to us"), PublicPages.Contact),
        PolicyContext.Paragraph(
            c.Says(
                "S1",
                "We respecteren de privacy van iedereen die de webwinkel gebruikt. Dit beleid staat op één klik van elke pagina, ook zonder account, en elke vorige versie blijft leesbaar.",
                "Nous respectons la vie privée de tous ceux qui utilisent la boutique. Cette politique se trouve à un clic de chaque page, même sans compte, et chaque version précédente reste lisible.",
                "Wir achten die Privatsphäre aller, die den Shop nutzen. Diese Erklärung ist von jeder Seite aus mit einem Klick erreichbar, auch ohne Konto, und jede frühere Fassung bleibt lesbar.",
                "We respect the privacy of everyone who uses the shop. This policy is one click away from every page, without an account too, and every earlier version stays readable."),
            c.Says(
                "S2",
                "We handelen volgens de Algemene Verordening Gegevensbescherming (AVG, verordening 2016/679 van 27 april 2016). Die is in werking sinds 24 mei 2016 en van toepassing sinds 25 mei 2018.",
                "Nous respectons le Règlement général sur la protection des données (RGPD, règlement 2016/679 du 27 avril 2016), en vigueur depuis le 24 mai 2016 et applicable depuis le 25 mai 2018.",
                "Wir handeln nach der Datenschutz-Grundverordnung (DSGVO, Verordnung 2016/679 vom 27. April 2016), in Kraft seit dem 24. Mai 2016 und anwendbar seit dem 25. Mai 2018.",
                "We act under the General Data Protection Regulation (GDPR, Regulation 2016/679 of 27 April 2016), in force since 24 May 2016 and applicable since 25 May 2018."),
            c.Says(
                "S91",
                "Dit beleid bestaat in het Nederlands, Frans, Duits en Engels. In het Nederlands zeggen we overal je.",
                "Cette politique existe en néerlandais, français, allemand et anglais. En français, nous vous vouvoyons partout.",
                "Diese Erklärung gibt es auf Niederländisch, Französisch, Deutsch und Englisch. Auf Deutsch sagen wir überall Sie.",
                "This policy exists in Dutch, French, German and English.")));

    private static PolicySentence Officer(PolicyContext c) => c.Privacy.DataProtectionOfficer is { Length: > 0 } officer
        ? c.Says("13.1b", $"Onze functionaris voor gegevensbescherming: {officer}.", $"Notre délégué à la protection des données : {officer}.", $"Unser Datenschutzbeauftragter: {officer}.", $"Our data protection officer: {officer}.")
        : c.Says(
            "13.1b",
            "We hebben geen functionaris voor gegevensbescherming aangesteld; je vraag komt bij wie in de winkel over privacy waakt.",
            "Nous n'avons pas désigné de délégué à la protection des données ; votre question arrive chez la personne qui veille à la vie privée dans la boutique.",
            "Wir haben keinen Datenschutzbeauftragten benannt; Ihre Frage kommt zu der Person, die im Shop für Datenschutz zuständig ist.",
            "We have not appointed a data protection officer; your question reaches whoever watches over privacy in the shop.");

    private static PolicySection What(PolicyContext c) => c.Section(
        "personal-data", new("Wat zijn persoonsgegevens?", "Que sont les données à caractère personnel ?", "Was sind personenbezogene Daten?", "What are personal data?"),
        PolicyContext.Paragraph(c.Says(
            "S4",
            "Persoonsgegevens zijn alle gegevens die naar jou als persoon leiden. Bijvoorbeeld je naam, adres, telefoonnummer en e-mailadres. Maar ook je IP-adres, je klantennummer en je bestelgeschiedenis.",
            "Les données à caractère personnel sont toutes les données qui mènent à vous. Par exemple votre nom, votre adresse, votre téléphone et votre e-mail. Mais aussi votre adresse IP, votre numéro de client et l'historique de vos commandes.",
            "Personenbezogene Daten sind alle Daten, die zu Ihnen als Person führen. Zum Beispiel Name, Adresse, Telefonnummer und E-Mail-Adresse. Aber auch IP-Adresse, Kundennummer und Bestellverlauf.",
            "Personal data are all data that lead to you as a person. For example your name, address, phone number and e-mail address. But also your IP address, your customer number and your order history.")));

    private static PolicySection Whence(PolicyContext c) => c.Section(
        "source", new("Van wie krijgen we je gegevens?", "De qui tenons-nous vos données ?", "Von wem erhalten wir Ihre Daten?", "From whom do we get your data?"),
        PolicyContext.Paragraph(
            c.Says(
                "S5 S6",
                "We verwerken alleen gegevens van mensen en organisaties die rechtstreeks of onrechtstreeks contact met ons hadden: vooral klanten, particulieren zowel als bedrijven.",
                "Nous ne traitons que les données de personnes et d'organisations qui ont eu un contact direct ou indirect avec nous : surtout des clients, particuliers et entreprises.",
                "Wir verarbeiten nur Daten von Personen und Organisationen, die direkt oder indirekt Kontakt mit uns hatten: vor allem Kunden, Privatpersonen wie Unternehmen.",
                "We only process data of people and organisations who were in direct or indirect contact with us: mostly customers, private and business."),
            c.Says(
                "S7",
                "We krijgen ze rechtstreeks van jou: wanneer je de website bezoekt, een account aanmaakt, bestelt of contact met ons opneemt, bijvoorbeeld via het contactformulier. Bij elk formulier staat waarvoor.",
                "Nous les tenons directement de vous : lorsque vous visitez le site, créez un compte, commandez ou nous contactez, par exemple par le formulaire de contact. Chaque formulaire dit pourquoi.",
                "Wir erhalten sie direkt von Ihnen: wenn Sie die Website besuchen, ein Konto anlegen, bestellen oder uns schreiben, etwa über das Kontaktformular. Bei jedem Formular steht, wofür.",
                "We get them straight from you: when you visit the website, make an account, order or contact us, for example by the contact form. Each form says what for."),
            c.Says(
                "S8 14.2f",
                $"Van anderen krijgen we ze alleen als jij hun daarvoor uitdrukkelijk toestemming gaf. Of je betaald hebt, horen we van {c.Name(Recipient.MultiSafepay)} of van de bank; waar je pakje is, van de vervoerder.",
                $"D'autres personnes ne nous les donnent que si vous leur avez donné votre accord explicite. {c.Name(Recipient.MultiSafepay)} ou la banque nous dit si vous avez payé ; le transporteur, où se trouve votre colis.",
                $"Von anderen erhalten wir sie nur, wenn Sie ihnen dafür ausdrücklich Ihre Einwilligung gegeben haben. Ob Sie bezahlt haben, erfahren wir von {c.Name(Recipient.MultiSafepay)} oder der Bank; wo Ihr Paket ist, vom Zusteller.",
                $"From others we get them only if you explicitly allowed them to. Whether you paid we hear from {c.Name(Recipient.MultiSafepay)} or the bank; where your parcel is, from the carrier.")));
}
