using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Periods of accounts and messages.</summary>
internal static class PersonRetention
{
    /// <summary>What newsletter readers opened and clicked, under their second consent.</summary>
    public static readonly Retention NewsletterMeasurement = new("newsletter-measurement");

    private static readonly DateOnly Policy = new(2018, 5, 25);
    private static readonly DateOnly Opening = new(2026, 11, 22);

    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new()
        {
            Key = Retention.Account, EndsByClock = false, Name = new("Account en verlanglijst", "Compte et liste d'envies", "Konto und Wunschliste", "Account and wish list"), Months = 24, ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("zolang je het gebruikt en daarna 24 maanden, met een bericht vooraf", "tant que vous l'utilisez, puis 24 mois, avec un avertissement préalable", "solange Sie es nutzen und danach 24 Monate, mit vorheriger Nachricht", "while you use it and 24 months after, with a warning first"),
        },
        new()
        {
            Key = Retention.Mail, Name = new("E-mails over een bestelling", "E-mails au sujet d'une commande", "E-Mails zu einer Bestellung", "Mails about an order"), Months = 84, ValidFrom = Policy, Certainty = Certainty.Promised, Law = OrderRetention.Choice,
            Period = new("7 jaar na ontvangst", "7 ans après réception", "7 Jahre nach Erhalt", "7 years from receipt"),
        },
        new()
        {
            Key = Retention.Contact, Name = new("Berichten via formulier of telefoon, en mails die niet over een bestelling gaan", "Messages par formulaire ou téléphone, et e-mails sans lien avec une commande", "Nachrichten per Formular oder Telefon und E-Mails ohne Bezug zu einer Bestellung", "Messages by form or phone, and mails that are not about an order"), Months = 24, ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("2 jaar na het laatste bericht; 7 jaar als het over een bestelling gaat", "2 ans après le dernier message ; 7 ans s'il concerne une commande", "2 Jahre nach der letzten Nachricht; 7 Jahre, wenn sie eine Bestellung betrifft", "2 years after the last message; 7 years when it is about an order"),
        },
        new()
        {
            Key = Retention.SocialMessages, Name = new("Privéberichten via Facebook of Instagram", "Messages privés via Facebook ou Instagram", "Private Nachrichten über Facebook oder Instagram", "Private messages over Facebook or Instagram"), Months = 6, ValidFrom = Policy, Certainty = Certainty.Promised, Law = OrderRetention.Choice,
            Period = new("hoogstens 6 maanden, of tot je het bericht zelf verwijdert", "au maximum 6 mois, ou jusqu'à ce que vous supprimiez le message", "höchstens 6 Monate oder bis Sie die Nachricht selbst löschen", "at most 6 months, or until you delete the message yourself"),
        },
        new()
        {
            Key = Retention.ConsentProof, Name = new("Bewijs van toestemming, weigering en cookiekeuze; registers; verzoeken over je rechten", "Preuve de consentement, de refus et de choix de cookies ; registres ; demandes relatives à vos droits", "Nachweis von Einwilligung, Ablehnung und Cookie-Wahl; Verzeichnisse; Anliegen zu Ihren Rechten", "Proof of consent, refusal and cookie choice; registers; requests about your rights"), Months = 60, ValidFrom = Opening, Certainty = Certainty.Chosen,
            Period = new("zolang het geldt en daarna 5 jaar", "tant qu'elle vaut, puis 5 ans", "solange er gilt und danach 5 Jahre", "while it counts and 5 years more"),
            Law = new("art. 7(1) en 5(2) AVG: aantoonbaarheid", "art. 7(1) et 5(2) RGPD : preuve", "Art. 7 Abs. 1 und 5 Abs. 2 DSGVO: Nachweis", "art. 7(1) and 5(2) GDPR: proof"),
        },
        new()
        {
            Key = Retention.Newsletter, Name = new("Inschrijving op de nieuwsbrief", "Inscription à la lettre d'information", "Anmeldung zum Newsletter", "Newsletter subscription"), ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("tot je je uitschrijft; een niet bevestigde inschrijving 7 dagen, een adres van voor mei 2018 zonder nieuw ja 30 dagen", "jusqu'à votre désinscription ; une inscription non confirmée 7 jours, une adresse d'avant mai 2018 sans nouveau oui 30 jours", "bis Sie sich abmelden; eine nicht bestätigte Anmeldung 7 Tage, eine Adresse von vor Mai 2018 ohne neues Ja 30 Tage", "until you unsubscribe; an unconfirmed sign-up 7 days, an address from before May 2018 without a new yes 30 days"),
        },
        new()
        {
            Key = Retention.Suppression, Name = new("Onleesbare code van wie geen nieuwsbrief wil", "Code illisible de qui ne veut pas de lettre", "Unlesbarer Code derer, die keinen Newsletter wollen", "Unreadable code of who wants no newsletter"), ValidFrom = Opening, Certainty = Certainty.Chosen,
            Period = new("zolang we een nieuwsbrief versturen, of tot je je zelf opnieuw inschrijft", "tant que nous envoyons une lettre, ou jusqu'à votre propre réinscription", "solange wir einen Newsletter versenden oder bis Sie sich selbst wieder anmelden", "as long as we send a newsletter, or until you sign up again yourself"),
            Law = new("art. 21(3) AVG: bezwaar tegen reclame", "art. 21(3) RGPD : opposition à la prospection", "Art. 21 Abs. 3 DSGVO: Widerspruch gegen Werbung", "art. 21(3) GDPR: objection to marketing"),
        },
        new()
        {
            Key = Retention.Tombstone, Name = new("Onleesbare code van wie gewist is", "Code illisible de qui a été effacé", "Unlesbarer Code derer, die gelöscht wurden", "Unreadable code of who was erased"), Months = 13, ValidFrom = Opening, Certainty = Certainty.Chosen,
            Period = new("13 maanden, langer dan onze oudste reservekopie", "13 mois, plus longtemps que notre plus ancienne copie de sauvegarde", "13 Monate, länger als unsere älteste Sicherung", "13 months, longer than our oldest backup"),
            Law = new("art. 17 AVG: wie gewist is, komt niet terug uit een reservekopie", "art. 17 RGPD : qui a été effacé ne revient pas d'une copie de sauvegarde", "Art. 17 DSGVO: Wer gelöscht wurde, kehrt nicht aus einer Sicherung zurück", "art. 17 GDPR: whoever was erased does not come back from a backup"),
        },
        new()
        {
            Key = NewsletterMeasurement, Name = new("Metingen van de nieuwsbrief", "Mesures de la lettre d'information", "Messungen des Newsletters", "Measurements of the newsletter"), Months = 13, ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("13 maanden", "13 mois", "13 Monate", "13 months"),
        },
    ];
}
