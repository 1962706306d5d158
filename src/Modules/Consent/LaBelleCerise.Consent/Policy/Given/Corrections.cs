namespace LaBelleCerise.Consent.Policy.Given;

/// <summary>Where the given text contradicts itself or the law, and how we read it (G1 to G16, settled in the first weeks of the project).</summary>
internal static class Corrections
{
    public static IReadOnlyDictionary<string, LocalText> All { get; } = new Dictionary<string, LocalText>
    {
        ["G1"] = new("De termijn komt uit de gedateerde regeltabel, want de wet veranderde meermaals.", "La durée vient de la table de règles datées, car la loi a changé plusieurs fois.", "Die Frist kommt aus der datierten Regeltabelle, denn das Gesetz änderte sich mehrmals.", "The period comes from the dated table of rules, for the law changed several times."),
        ["G2"] = new("Zeven jaar voor elke mail is te lang: alleen voor mails over een bestelling.", "Sept ans pour chaque e-mail, c'est trop long : seulement pour ceux au sujet d'une commande.", "Sieben Jahre für jede E-Mail ist zu lang: nur für E-Mails zu einer Bestellung.", "Seven years for every mail is too long: only for mails about an order."),
        ["G3"] = new("Een geboortedatum heeft geen doel, dus ze wordt niet gevraagd.", "Une date de naissance n'a pas de finalité ; elle n'est donc pas demandée.", "Ein Geburtsdatum hat keinen Zweck, also wird nicht danach gefragt.", "A birth date has no purpose, so it is not asked."),
        ["G4"] = new("Een terugbetaling vraagt een rekeningnummer; dat blijft bij de bank.", "Un remboursement demande un numéro de compte ; il reste à la banque.", "Eine Erstattung braucht eine Kontonummer; sie bleibt bei der Bank.", "A refund needs an account number; it stays with the bank."),
        ["G5"] = new("De vroegste van 30 dagen en een maand telt.", "La plus courte des deux, 30 jours ou un mois, compte.", "Die frühere von 30 Tagen und einem Monat zählt.", "The earlier of 30 days and one month counts."),
        ["G6"] = new("Een balk die meldt en browserinstellingen volstaan niet meer: er is een keuze vooraf en een paneel.", "Un bandeau qui informe et les réglages du navigateur ne suffisent plus : il y a un choix préalable et un panneau.", "Eine Leiste, die nur informiert, und Browsereinstellungen genügen nicht mehr: Es gibt eine Wahl vorab und eine Übersicht.", "A banner that tells and browser settings are no longer enough: there is a choice beforehand and a panel."),
        ["G7"] = new("De tekst stuurt de bezoeker; hij is neutraal herschreven.", "Le texte oriente le visiteur ; il est réécrit de façon neutre.", "Der Text lenkt den Besucher; er ist neutral neu geschrieben.", "The text steers the visitor; it is rewritten neutrally."),
        ["G8"] = new("Beveiliging is een eigen doel, met eigen grond en termijn.", "La sécurité est une finalité propre, avec sa base et sa durée.", "Sicherheit ist ein eigener Zweck mit eigener Grundlage und Frist.", "Security is a purpose of its own, with its own basis and period."),
        ["G9"] = new("Meten vraagt een tweede, aparte toestemming.", "Mesurer demande un second consentement, distinct.", "Messen braucht eine zweite, eigene Einwilligung.", "Measuring asks a second, separate consent."),
        ["G10"] = new("Wat art. 13 AVG vraagt en hier ontbrak, staat er nu bij.", "Ce que l'art. 13 RGPD demande et qui manquait ici a été ajouté.", "Was Art. 13 DSGVO verlangt und hier fehlte, ist ergänzt.", "What art. 13 GDPR asks and was missing here has been added."),
        ["G11"] = new("Per ontvanger staat waar de gegevens heen kunnen gaan.", "Pour chaque destinataire, il est dit où les données peuvent aller.", "Je Empfänger steht, wohin Daten gehen können.", "Per recipient it says where data may go."),
        ["G12"] = new("Vandaag geldt art. 10/2 van de wet van 30 juli 2018.", "Aujourd'hui s'applique l'art. 10/2 de la loi du 30 juillet 2018.", "Heute gilt Art. 10/2 des Gesetzes vom 30. Juli 2018.", "Today art. 10/2 of the law of 30 July 2018 applies."),
        ["G13"] = new("De AVG is in werking sinds 24 mei 2016 en van toepassing sinds 25 mei 2018.", "Le RGPD est en vigueur depuis le 24 mai 2016 et applicable depuis le 25 mai 2018.", "Die DSGVO ist seit dem 24. Mai 2016 in Kraft und seit dem 25. Mai 2018 anwendbar.", "The GDPR is in force since 24 May 2016 and applies since 25 May 2018."),
        ["G14"] = new("De zin zegt het omgekeerde van wat bedoeld is.", "La phrase dit le contraire de ce qui est voulu.", "Der Satz sagt das Gegenteil von dem, was gemeint ist.", "The sentence says the opposite of what is meant."),
        ["G15"] = new("Een account is niet nodig om te bestellen of om rechten te gebruiken.", "Un compte n'est nécessaire ni pour commander ni pour exercer ses droits.", "Ein Konto ist weder zum Bestellen noch für die Rechte nötig.", "An account is needed neither to order nor to use one's rights."),
        ["G16"] = new("Niets wordt bewaard zonder termijn.", "Rien n'est conservé sans durée.", "Nichts wird ohne Frist aufbewahrt.", "Nothing is kept without a period."),
    };
}
