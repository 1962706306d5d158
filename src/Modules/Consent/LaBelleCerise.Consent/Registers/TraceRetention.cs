using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Periods of what visits and staff leave behind.</summary>
internal static class TraceRetention
{
    /// <summary>What Google Analytics measures after consent.</summary>
    public static readonly Retention Analytics = new("analytics");

    /// <summary>Counts of sales without anyone in them.</summary>
    public static readonly Retention Statistics = new("statistics");

    private static readonly DateOnly Opening = new(2026, 11, 22);

    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new()
        {
            Key = Retention.SecurityLog, Name = new("IP-adres, browser, taal en besturingssysteem; sessies", "Adresse IP, navigateur, langue et système ; sessions", "IP-Adresse, Browser, Sprache und Betriebssystem; Sitzungen", "IP address, browser, language and system; sessions"), Days = 30, ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("30 dagen", "30 jours", "30 Tage", "30 days"),
        },
        new()
        {
            Key = Retention.StaffTrail, Name = new("Wat medewerkers mochten en inkeken", "Droits et consultations de nos collaborateurs", "Rechte und Einsichten unserer Mitarbeiter", "What staff were allowed and looked at"), Months = 24, ValidFrom = Opening, Certainty = Certainty.Chosen,
            Period = new("2 jaar na het einde", "2 ans après la fin", "2 Jahre nach dem Ende", "2 years after the end"),
            Law = new("art. 5(2) en 32 AVG: aantoonbare beveiliging", "art. 5(2) et 32 RGPD : sécurité démontrable", "Art. 5 Abs. 2 und 32 DSGVO: nachweisbare Sicherheit", "art. 5(2) and 32 GDPR: security that can be shown"),
        },
        new()
        {
            Key = Retention.Transit, EndsByClock = false, Name = new("Berichten tussen de onderdelen van de winkel", "Messages entre les parties de la boutique", "Nachrichten zwischen den Teilen des Shops", "Messages between the parts of the shop"), Days = 14, ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("14 dagen na aflevering", "14 jours après remise", "14 Tage nach Zustellung", "14 days after delivery"),
        },
        new()
        {
            Key = Retention.CaseFile, Name = new("Het dossier met je gegevens dat we op jouw vraag samenstellen", "Le dossier de vos données que nous constituons à votre demande", "Die Akte mit Ihren Daten, die wir auf Ihre Anfrage zusammenstellen", "The file with your data that we put together at your request"), Days = 30, ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("30 dagen", "30 jours", "30 Tage", "30 days"),
        },
        new()
        {
            Key = Retention.RightsCase, Name = new("Verzoeken over je rechten en hoe ze verliepen", "Demandes relatives à vos droits et leur suivi", "Anfragen zu Ihren Rechten und ihr Verlauf", "Requests about your rights and how they went"), Months = 60, ValidFrom = Opening, Certainty = Certainty.Chosen,
            Period = new("5 jaar na het afsluiten, zonder je naam en adres", "5 ans après la clôture, sans votre nom ni adresse", "5 Jahre nach Abschluss, ohne Namen und Adresse", "5 years after they were closed, without your name and address"),
            Law = new("art. 5(2) AVG: verantwoordingsplicht", "art. 5(2) RGPD : responsabilité", "Art. 5 Abs. 2 DSGVO: Rechenschaftspflicht", "art. 5(2) GDPR: accountability"),
        },
        new()
        {
            Key = Analytics, Name = new("Statistiek van Google Analytics", "Statistiques de Google Analytics", "Statistik von Google Analytics", "Statistics of Google Analytics"), Months = 13, ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("cookies hoogstens 13 maanden, metingen hoogstens 14 maanden", "cookies 13 mois au maximum, mesures 14 mois au maximum", "Cookies höchstens 13 Monate, Messungen höchstens 14 Monate", "cookies at most 13 months, measurements at most 14 months"),
        },
        new()
        {
            Key = Statistics, Name = new("Verkoopstatistieken en totalen van bezoeken", "Statistiques de vente et totaux des visites", "Verkaufsstatistiken und Summen der Besuche", "Sales statistics and totals of visits"), ValidFrom = Opening, Certainty = Certainty.Chosen, Law = OrderRetention.Choice,
            Period = new("onbeperkt, want er staat niemand in", "sans limite, car personne n'y figure", "unbegrenzt, denn es steht niemand darin", "without limit, for nobody is in them"),
        },
    ];
}
