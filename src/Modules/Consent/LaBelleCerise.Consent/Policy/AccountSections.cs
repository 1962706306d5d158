using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Policy;

/// <summary>What an account holds, and what people write to us.</summary>
internal static class AccountSections
{
    public static IEnumerable<PolicySection> Of(PolicyContext c) => [Account(c), Contact(c)];

    private static PolicySection Account(PolicyContext c) => c.Section(
        "account", new("Gegevens in je account", "Données de votre compte", "Daten in Ihrem Konto", "Data in your account"),
        PolicyContext.Paragraph(
            c.Says(
                "S20 S21",
                "In je account bewaren we je naam, je leverings- en facturatieadressen, je telefoonnummers, je e-mailadres en, als je ze opgaf, je bedrijfsnaam en je btw-nummer.",
                "Votre compte contient votre nom, vos adresses de livraison et de facturation, vos numéros de téléphone, votre e-mail et, si vous les avez donnés, le nom de votre entreprise et votre numéro de TVA.",
                "In Ihrem Konto speichern wir Name, Liefer- und Rechnungsadressen, Telefonnummern, E-Mail-Adresse und, wenn angegeben, Firmenname und USt-Nummer.",
                "Your account holds your name, your delivery and billing addresses, your phone numbers, your e-mail address and, if you gave them, your company name and VAT number."),
            c.Says(
                "S22",
                "Je geboortedatum is nooit verplicht; we vragen ze niet zolang ze nergens voor dient.",
                "Votre date de naissance n'est jamais obligatoire ; nous ne la demandons pas tant qu'elle ne sert à rien.",
                "Ihr Geburtsdatum ist nie Pflicht; wir fragen nicht danach, solange es keinem Zweck dient.",
                "Your birth date is never required; we do not ask for it as long as it serves no purpose."),
            c.Says(
                "S23",
                "Je vindt er ook je bestelgeschiedenis.",
                "Vous y trouvez aussi l'historique de vos commandes.",
                "Sie finden dort auch Ihren Bestellverlauf.",
                "You also find your order history there."),
            c.Says(
                "S24",
                "Hou je een verlanglijst bij, dan is die alleen voor jou.",
                "Si vous tenez une liste d'envies, elle n'est que pour vous.",
                "Führen Sie eine Wunschliste, ist sie nur für Sie.",
                "If you keep a wish list, it is for you alone."),
            c.Says(
                "13.2a-account",
                $"We houden je account bij {c.Period(Retention.Account)}.",
                $"Nous gardons votre compte {c.Period(Retention.Account)}.",
                $"Wir behalten Ihr Konto, {c.Period(Retention.Account)}.",
                $"We keep your account {c.Period(Retention.Account)}.")),
        PolicyContext.Paragraph(
            c.Says(
                "S90",
                "Op één plek maak je een account aan, log je in of kies je een nieuw wachtwoord.",
                "Au même endroit, vous créez un compte, vous vous connectez ou vous choisissez un nouveau mot de passe.",
                "An einer Stelle legen Sie ein Konto an, melden sich an oder wählen ein neues Passwort.",
                "In one place you make an account, sign in or choose a new password."),
            c.Says(
                "S25",
                "Via het beheerscherm van je account dien je een officieel verzoek in om je gegevens op te vragen.",
                "Par l'écran de gestion de votre compte, vous introduisez une demande officielle pour obtenir vos données.",
                "Über die Verwaltung Ihres Kontos stellen Sie einen offiziellen Antrag auf Auskunft über Ihre Daten.",
                "By your account's own screens you make an official request for your data."),
            c.Says(
                "S26",
                "Daar vraag je ook om je gegevens te laten wissen, zodra je ingelogd bent.",
                "Vous y demandez aussi l'effacement de vos données, une fois connecté.",
                "Dort beantragen Sie auch die Löschung Ihrer Daten, sobald Sie angemeldet sind.",
                "There you also ask to have your data erased, once signed in."),
            c.Says(
                "S27",
                "Wil je er meer over weten, dan helpt onze klantendienst je. Zonder account kan het allemaal ook.",
                "Pour en savoir plus, notre service clientèle vous aide. Tout cela est possible sans compte aussi.",
                "Mehr dazu sagt Ihnen gern unser Kundendienst. Ohne Konto geht das alles auch.",
                "For more about this our customer service helps you. All of it works without an account too.")),
        PolicyContext.PageLink(c.Say("Naar je account", "Vers votre compte", "Zu Ihrem Konto", "To your account"), PublicPages.SignIn));

    private static PolicySection Contact(PolicyContext c) => c.Section(
        "contact", new("Als je ons schrijft of belt", "Lorsque vous nous contactez", "Wenn Sie uns schreiben oder anrufen", "When you write or call"),
        PolicyContext.Paragraph(
            c.Says(
                "S28",
                "Je kunt ons dag en nacht schrijven: via het contactformulier, per e-mail, of met een bericht op Facebook of Instagram. Bellen kan ook.",
                "Vous pouvez nous écrire jour et nuit : par le formulaire de contact, par e-mail ou par un message sur Facebook ou Instagram. Vous pouvez aussi nous appeler.",
                "Sie können uns Tag und Nacht schreiben: über das Kontaktformular, per E-Mail oder mit einer Nachricht auf Facebook oder Instagram. Anrufen geht auch.",
                "You can write to us day and night: by the contact form, by e-mail, or with a message on Facebook or Instagram. You can call too."),
            c.Says(
                "S29 13.2a-contact",
                $"E-mails over een bestelling bewaren we {c.Period(Retention.Mail)}. Voor een formulier, een telefoongesprek en een mail die niet over een bestelling gaat is dat {c.Period(Retention.Contact)}.",
                $"Nous conservons les e-mails au sujet d'une commande {c.Period(Retention.Mail)}. Pour un formulaire, un appel et un e-mail sans lien avec une commande : {c.Period(Retention.Contact)}.",
                $"E-Mails zu einer Bestellung bewahren wir {c.Period(Retention.Mail)} auf. Für Formulare, Anrufe und E-Mails ohne Bezug zu einer Bestellung gilt: {c.Period(Retention.Contact)}.",
                $"Mails about an order we keep {c.Period(Retention.Mail)}. For a form, a call and a mail that is not about an order that is {c.Period(Retention.Contact)}."),
            c.Says(
                "S30",
                $"Aantekeningen over het afhandelen van je bestellingen bewaren we {c.Period(Retention.OrderNotes)}.",
                $"Nous conservons les notes sur le traitement de vos commandes {c.Period(Retention.OrderNotes)}.",
                $"Notizen zur Abwicklung Ihrer Bestellungen bewahren wir auf, {c.Period(Retention.OrderNotes)}.",
                $"Notes on handling your orders we keep {c.Period(Retention.OrderNotes)}."),
            c.Says(
                "S31 S32",
                $"Privéberichten via Facebook of Instagram bewaren we {c.Period(Retention.SocialMessages)}.",
                $"Nous conservons les messages privés sur Facebook ou Instagram {c.Period(Retention.SocialMessages)}.",
                $"Private Nachrichten über Facebook oder Instagram bewahren wir {c.Period(Retention.SocialMessages)} auf.",
                $"Private messages on Facebook or Instagram we keep {c.Period(Retention.SocialMessages)}.")));
}
