using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Periods of orders and what belongs to them.</summary>
internal static class OrderRetention
{
    private static readonly LocalText Papers = new("Bestelling, factuur, retour en betaalstatus", "Commande, facture, retour et état du paiement", "Bestellung, Rechnung, Rückgabe und Zahlungsstand", "Order, invoice, return and payment state");

    private static readonly LocalText Seven = new("7 jaar vanaf 1 januari na de bestelling", "7 ans à partir du 1er janvier suivant la commande", "7 Jahre ab dem 1. Januar nach der Bestellung", "7 years from 1 January after the order");
    private static readonly LocalText Ten = new("10 jaar vanaf 1 januari na de bestelling", "10 ans à partir du 1er janvier suivant la commande", "10 Jahre ab dem 1. Januar nach der Bestellung", "10 years from 1 January after the order");

    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new()
        {
            Key = Retention.OrderPapers, Id = "accounting", Name = Papers, Months = 84, Start = StartRule.NextYear, ValidFrom = new(2005, 1, 1), Certainty = Certainty.Certain,
            Period = Seven,
            Law = new("art. III.86 en III.88 WER", "art. III.86 et III.88 CDE", "Art. III.86 und III.88 WGB (Belgien)", "art. III.86 and III.88 Code of Economic Law (Belgium)"),
        },
        new()
        {
            Key = Retention.OrderPapers, Id = "income-tax-until-2021", Name = Papers, Months = 84, Start = StartRule.NextYear, ValidFrom = new(2005, 1, 1), Certainty = Certainty.Certain, ValidTo = new(2021, 12, 31),
            Period = Seven,
            Law = new("art. 315 WIB 92", "art. 315 CIR 92", "Art. 315 EStGB 92 (Belgien)", "art. 315 Income Tax Code 92 (Belgium)"),
        },
        new()
        {
            Key = Retention.OrderPapers, Id = "income-tax-law-2022", Name = Papers, Months = 120, Start = StartRule.NextYear, ValidFrom = new(2022, 1, 1), Certainty = Certainty.Certain, LawFrom = new(2022, 11, 20), LawTo = new(2025, 12, 17),
            Period = Ten,
            Law = new("art. 315 WIB 92 na de wet van 20 november 2022", "art. 315 CIR 92 après la loi du 20 novembre 2022", "Art. 315 EStGB 92 nach dem Gesetz vom 20. November 2022", "art. 315 Income Tax Code 92 after the law of 20 November 2022"),
        },
        new()
        {
            Key = Retention.OrderPapers, Id = "income-tax-law-2025", Name = Papers, Months = 84, Start = StartRule.NextYear, ValidFrom = new(2022, 1, 1), Certainty = Certainty.Certain, LawFrom = new(2025, 12, 18),
            Period = Seven,
            Law = new("art. 315 WIB 92 na de wet van 18 december 2025", "art. 315 CIR 92 après la loi du 18 décembre 2025", "Art. 315 EStGB 92 nach dem Gesetz vom 18. Dezember 2025", "art. 315 Income Tax Code 92 after the law of 18 December 2025"),
        },
        new()
        {
            Key = Retention.OrderPapers, Name = Papers, Months = 120, Start = StartRule.NextYear, ValidFrom = new(2021, 7, 1), Certainty = Certainty.Certain, IsForOneStopShop = true, Id = "one-stop-shop",
            Period = new("10 jaar voor verkoop aan consumenten in een ander EU-land", "10 ans pour la vente à des consommateurs d'un autre pays de l'UE", "10 Jahre für Verkäufe an Verbraucher in einem anderen EU-Land", "10 years for sales to consumers in another EU country"),
            Law = new("art. 369duodecies richtlijn 2006/112/EG (éénloketsysteem)", "art. 369 duodecies directive 2006/112/CE (guichet unique)", "Art. 369k Richtlinie 2006/112/EG (einzige Anlaufstelle)", "art. 369k Directive 2006/112/EC (one-stop shop)"),
        },
        new()
        {
            Key = Retention.OrderPapers, Name = Papers, Months = 120, Start = StartRule.NextYear, ValidFrom = new(2023, 1, 1), Certainty = Certainty.Uncertain, IsApplied = false, IsOptional = true, Id = "vat-papers",
            Period = new("10 jaar voor btw-stukken", "10 ans pour les documents TVA", "10 Jahre für USt-Unterlagen", "10 years for VAT papers"),
            Law = new("art. 60 W.BTW na de wet van 18 december 2025: nog te bevestigen", "art. 60 CTVA après la loi du 18 décembre 2025 : à confirmer", "Art. 60 MwStGB nach dem Gesetz vom 18. Dezember 2025: noch zu bestätigen", "art. 60 VAT Code after the law of 18 December 2025: still to be confirmed"),
        },
        new()
        {
            Key = Retention.OrderNotes, Name = new("Aantekeningen bij je bestelling", "Notes sur votre commande", "Notizen zu Ihrer Bestellung", "Notes on your order"), Months = 24, ValidFrom = new(2018, 5, 25), Certainty = Certainty.Promised,
            Period = new("zolang je actief bent als klant: tot 24 maanden na je laatste bestelling, aanmelding of open vraag", "tant que vous êtes client actif : jusqu'à 24 mois après votre dernière commande, connexion ou question ouverte", "solange Sie aktiver Kunde sind: bis 24 Monate nach Ihrer letzten Bestellung, Anmeldung oder offenen Frage", "as long as you are an active customer: until 24 months after your last order, sign-in or open question"),
            Law = Choice,
        },
        new()
        {
            Key = Retention.Basket, Name = new("Mandje", "Panier", "Warenkorb", "Basket"), Days = 30, ValidFrom = new(2026, 11, 22), Certainty = Certainty.Chosen, Law = Choice,
            Period = new("30 dagen na de laatste wijziging", "30 jours après la dernière modification", "30 Tage nach der letzten Änderung", "30 days after the last change"),
        },
        new()
        {
            Key = Retention.PaymentNotice, Name = new("Berichten van MultiSafepay over een betaling", "Messages de MultiSafepay sur un paiement", "Meldungen von MultiSafepay über eine Zahlung", "Notices of MultiSafepay about a payment"), Days = 30, ValidFrom = new(2026, 11, 22), Certainty = Certainty.Chosen, Law = Choice,
            Period = new("30 dagen na verwerking", "30 jours après traitement", "30 Tage nach der Verarbeitung", "30 days after they were worked off"),
        },
    ];

    /// <summary>Storage limitation: nothing is kept longer than its purpose needs.</summary>
    public static LocalText Choice => new("art. 5(1)(e) AVG: niet langer dan nodig", "art. 5(1)(e) RGPD : pas plus longtemps que nécessaire", "Art. 5 Abs. 1 lit. e DSGVO: nicht länger als nötig", "art. 5(1)(e) GDPR: no longer than needed");
}
