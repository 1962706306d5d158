using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What people may ask of us, and where to complain.</summary>
internal static class RightsSections
{
    private const string Authority = "https://www.gegevensbeschermingsautoriteit.be";

    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Rights(c), Complaint(c)];

    private static PolicySection Rights(PolicyContext c) => c.Section(
        "rights", new("Welke rechten heb je?", "Quels sont vos droits ?", "Welche Rechte haben Sie?", "Which rights do you have?"),
        PolicyContext.Paragraph(c.Says(
            "S61",
            $"Mail {c.Shop.Email}, bel {c.Shop.Phone} of gebruik het contactformulier. Een account is niet nodig: ook als je als gast bestelde of alleen op bezoek was. Het kost je niets.",
            $"Écrivez à {c.Shop.Email}, appelez le {c.Shop.Phone} ou utilisez le formulaire de contact. Aucun compte n'est nécessaire : cela vaut aussi si vous avez commandé sans compte ou simplement visité le site. C'est gratuit.",
            $"Schreiben Sie an {c.Shop.Email}, rufen Sie {c.Shop.Phone} an oder nutzen Sie das Kontaktformular. Ein Konto ist nicht nötig: auch wenn Sie als Gast bestellt haben oder nur zu Besuch waren. Es kostet Sie nichts.",
            $"Mail {c.Shop.Email}, call {c.Shop.Phone} or use the contact form. No account is needed: also if you ordered as a guest or only visited. It costs you nothing."),
        c.Says(
            "S62",
            "Heb je een account, dan pas je daar zelf je voorkeuren aan.",
            "Si vous avez un compte, vous y adaptez vous-même vos préférences.",
            "Haben Sie ein Konto, ändern Sie dort selbst Ihre Einstellungen.",
            "If you have an account you change your preferences there yourself."),
        c.Says(
            "S63",
            "Je krijgt antwoord binnen 30 dagen na ontvangst, en nooit later dan een maand.",
            "Vous recevez une réponse dans les 30 jours suivant la réception, et jamais plus tard qu'un mois.",
            "Sie erhalten innerhalb von 30 Tagen nach Eingang eine Antwort und nie später als einen Monat.",
            "You get an answer within 30 days of receipt, and never later than a month."),
        c.Says(
            "S72",
            "In je account bekijk en wijzig je op elk moment je persoonsgegevens en je mailvoorkeuren.",
            "Dans votre compte, vous consultez et modifiez à tout moment vos données et vos préférences d'e-mail.",
            "In Ihrem Konto sehen und ändern Sie jederzeit Ihre Daten und Ihre E-Mail-Einstellungen.",
            "In your account you see and change your personal data and mail preferences at any time.")),
        PolicyContext.PageLink(c.Say("Gebruik hier een recht", "Exercez ici un droit", "Hier ein Recht ausüben", "Use a right here"), PublicPages.AskRight),
        PolicyContext.Points(
            c.Says(
                "S64 S65 13.2b",
                "Recht op inzage en rechtzetting: je mag alle gegevens zien die we van je hebben, en wat fout of onvolledig is laten wijzigen of verwijderen.",
                "Droit d'accès et de rectification : vous pouvez voir toutes les données que nous avons sur vous et faire corriger ou supprimer ce qui est inexact ou incomplet.",
                "Recht auf Auskunft und Berichtigung: Sie dürfen alle Daten sehen, die wir über Sie haben, und Falsches oder Unvollständiges ändern oder löschen lassen.",
                "Right of access and correction: you may see all data that we have about you, and have what is wrong or incomplete changed or removed."),
            c.Says(
                "S66 13.2b-erase",
                "Recht om vergeten te worden: we wissen je gegevens, behalve wat nodig is voor een lopende overeenkomst of een wettelijke plicht. Wat blijft, vertellen we je, met de reden en tot wanneer.",
                "Droit à l'oubli : nous effaçons vos données, sauf ce qui est nécessaire à un contrat en cours ou à une obligation légale. Nous vous disons ce qui reste, pourquoi et jusqu'à quand.",
                "Recht auf Vergessenwerden: Wir löschen Ihre Daten, außer was für einen laufenden Vertrag oder eine gesetzliche Pflicht nötig ist. Was bleibt, sagen wir Ihnen, mit Grund und Enddatum.",
                "Right to be forgotten: we erase your data, except what is needed for a running contract or a legal duty. What stays we tell you, with the reason and until when."),
            c.Says(
                "S68 13.2c",
                "Recht om je toestemming in te trekken: op elk moment, even makkelijk als je ze gaf. Wat ervoor gebeurde, blijft geldig.",
                "Droit de retirer votre consentement : à tout moment, aussi facilement que vous l'avez donné. Ce qui précède reste valable.",
                "Recht, Ihre Einwilligung zu widerrufen: jederzeit, so leicht wie Sie sie gegeben haben. Was davor geschah, bleibt gültig.",
                "Right to withdraw your consent: at any time, as easily as you gave it. What happened before stays valid."),
            c.Says(
                "S69 13.2b-object",
                "Recht op bezwaar: tegen alles wat we doen op grond van een gerechtvaardigd belang, en altijd tegen reclame.",
                "Droit d'opposition : contre tout ce que nous faisons sur la base d'un intérêt légitime, et toujours contre la publicité.",
                "Recht auf Widerspruch: gegen alles, was wir aufgrund eines berechtigten Interesses tun, und immer gegen Werbung.",
                "Right to object: to all that we do for a legitimate interest, and always to advertising."),
            c.Says(
                "S70 13.2b-restrict",
                "Recht op beperking: je kunt de verwerking van je gegevens tijdelijk laten stopzetten.",
                "Droit à la limitation : vous pouvez faire suspendre temporairement le traitement de vos données.",
                "Recht auf Einschränkung: Sie können die Verarbeitung Ihrer Daten vorübergehend anhalten lassen.",
                "Right to restriction: you can have the processing of your data stopped for a time."),
            c.Says(
                "S71 13.2b-port",
                "Recht op overdraagbaarheid: je krijgt de gegevens die je ons gaf in een gestructureerde, gangbare en machineleesbare vorm.",
                "Droit à la portabilité : vous recevez les données que vous nous avez fournies sous une forme structurée, courante et lisible par machine.",
                "Recht auf Datenübertragbarkeit: Sie erhalten die Daten, die Sie uns gegeben haben, in einer strukturierten, gängigen und maschinenlesbaren Form.",
                "Right to portability: you get the data you gave us in a structured, common and machine-readable form.")));

    private static PolicySection Complaint(PolicyContext c) => c.Section(
        "complaint", new("Een klacht indienen", "Introduire une plainte", "Beschwerde einreichen", "Making a complaint"),
        PolicyContext.Paragraph(c.Says(
            "S67 13.2d",
            "Vind je dat we je gegevens niet goed verwerken? Zeg het ons. Je kunt ook altijd een klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.",
            "Vous estimez que nous traitons mal vos données ? Dites-le-nous. Vous pouvez aussi toujours introduire une plainte auprès de l'Autorité de protection des données (Gegevensbeschermingsautoriteit), rue de la Presse 35 (Drukpersstraat 35), 1000 Bruxelles.",
            "Sie finden, dass wir Ihre Daten nicht richtig verarbeiten? Sagen Sie es uns. Sie können sich auch jederzeit bei der Datenschutzbehörde beschweren (Gegevensbeschermingsautoriteit), Drukpersstraat 35, 1000 Brüssel.",
            "Do you think that we do not process your data properly? Tell us. You can also always complain to the Data Protection Authority (Gegevensbeschermingsautoriteit), Drukpersstraat 35, 1000 Brussels.")),
        PolicyContext.OutsideLink("gegevensbeschermingsautoriteit.be", Authority));
}
