namespace LaBelleCerise.Consent.Registers;

/// <summary>The legal calendar: what changed, what will, and what must be watched (law section 8, N18).</summary>
internal static class LegalCalendar
{
    private static readonly DateOnly Soon = new(2027, 2, 28);
    private static readonly DateOnly Yearly = new(2027, 11, 30);

    public static IReadOnlyList<LegalChange> All { get; } =
    [
        new("one-stop-shop", new(2021, 7, 1), new("Papieren van verkoop aan consumenten in een ander EU-land: 10 jaar", "Documents de vente à des consommateurs d'un autre pays de l'UE : 10 ans", "Unterlagen von Verkäufen an Verbraucher in einem anderen EU-Land: 10 Jahre", "Papers of sales to consumers in another EU country: 10 years"), "2006/112/EG 369k", LegalEffect.ByDate, "finance", Yearly),
        new("two-deliveries", new(2024, 3, 31), new("Minstens twee manieren van levering", "Au moins deux modes de livraison", "Mindestens zwei Lieferarten", "At least two ways of delivery"), "WER VI.45/2", LegalEffect.Built, "orders", Yearly),
        new("product-safety", new(2024, 12, 13), new("Maker en waarschuwingen bij elk product", "Fabricant et avertissements pour chaque produit", "Hersteller und Warnungen bei jedem Produkt", "Maker and warnings with each product"), "(EU) 2023/988", LegalEffect.Built, "catalog", Yearly),
        new("accessibility", new(2025, 6, 28), new("Toegankelijkheid van webwinkels", "Accessibilité des boutiques en ligne", "Barrierefreiheit von Onlineshops", "Accessibility of webshops"), "(EU) 2019/882", LegalEffect.Built, "owner", Yearly),
        new("odr", new(2025, 7, 20), new("De link naar het Europese geschillenplatform verdwijnt", "Le lien vers la plateforme européenne de litiges disparaît", "Der Link zur europäischen Streitbeilegungsplattform verschwindet", "The link to the European dispute platform goes"), "(EU) 2024/3228", LegalEffect.Built, "owner", Yearly),
        new("income-tax-papers", new(2025, 12, 18), new("Papieren voor de inkomstenbelasting weer 7 jaar", "Documents pour l'impôt sur les revenus : à nouveau 7 ans", "Unterlagen für die Einkommensteuer wieder 7 Jahre", "Papers for income tax 7 years again"), "WIB 92 315", LegalEffect.ByDate, "finance", Yearly),
        new("peppol", new(2026, 1, 1), new("Gestructureerde factuur tussen Belgische bedrijven", "Facture structurée entre entreprises belges", "Strukturierte Rechnung zwischen belgischen Unternehmen", "Structured invoice between Belgian businesses"), "wet 6-2-2024", LegalEffect.Owed, "finance", Soon),
        new("erasure-report", new(2026, 2, 10), new("Zeven zwakke plekken bij het wissen van gegevens", "Sept points faibles dans l'effacement des données", "Sieben Schwachstellen beim Löschen", "Seven weak spots in erasing data"), "EDPB CEF 2025", LegalEffect.Owed, "privacy", Soon),
        new("vat-moves", new(2026, 3, 1), new("Hotels, afhaalmaaltijden en vrije tijd naar 12 % btw; het gewone tarief blijft 21 %", "Hôtels, plats à emporter et loisirs à 12 % de TVA ; le taux normal reste 21 %", "Hotels, Essen zum Mitnehmen und Freizeit mit 12 % USt; der Normalsatz bleibt 21 %", "Hotels, takeaway and leisure to 12% VAT; the standard rate stays 21%"), "KB 20", LegalEffect.Built, "finance", Yearly),
        new("mail-pixels", new(2026, 4, 14), new("Aparte toestemming om mails te meten", "Consentement distinct pour mesurer les e-mails", "Eigene Einwilligung zum Messen von E-Mails", "Separate consent to measure mails"), "CNIL 2026-042, EDPB 2/2023", LegalEffect.Owed, "privacy", Soon),
        new("withdrawal", new(2026, 6, 19), new("Knop om de overeenkomst te herroepen", "Bouton pour se rétracter du contrat", "Knopf zum Widerruf des Vertrags", "Button to withdraw from the contract"), "(EU) 2023/2673", LegalEffect.Built, "orders", Yearly),
        new("repair", new(2026, 7, 31), new("Herstelling gaat voor, met 12 maanden garantie erbij", "La réparation d'abord, avec 12 mois de garantie en plus", "Reparatur geht vor, mit 12 Monaten mehr Garantie", "Repair first, with 12 months of guarantee more"), "(EU) 2024/1799", LegalEffect.Owed, "orders", Soon),
        new("guarantee-notice", new(2026, 9, 27), new("Herinnering aan de wettelijke garantie", "Rappel de la garantie légale", "Hinweis auf die gesetzliche Gewährleistung", "Reminder of the legal guarantee"), "(EU) 2025/1960", LegalEffect.ByDate, "orders", Yearly),
        new("product-liability", new(2026, 12, 9), new("Nieuwe aansprakelijkheid voor producten", "Nouvelle responsabilité du fait des produits", "Neue Produkthaftung", "New product liability"), "(EU) 2024/2853", LegalEffect.Watch, "owner", Soon),
        new("data-privacy-framework", null, new("Beroep tegen het EU-VS Data Privacy Framework, uitspraak verwacht in 2027-2028", "Recours contre le Data Privacy Framework UE-États-Unis, arrêt attendu en 2027-2028", "Rechtsmittel gegen das EU-US Data Privacy Framework, Urteil 2027-2028 erwartet", "Appeal against the EU-US Data Privacy Framework, judgment expected in 2027-2028"), "T-553/23", LegalEffect.Watch, "privacy", Soon),
        new("e-reporting", new(2028, 1, 1), new("Bijna onmiddellijke melding van facturen", "Déclaration des factures en temps presque réel", "Meldung von Rechnungen fast in Echtzeit", "Near real-time reporting of invoices"), "gepland", LegalEffect.Watch, "finance", Soon),
        new("digital-omnibus", null, new("Cookies in de AVG, weigeren met één klik", "Les cookies dans le RGPD, refus en un clic", "Cookies in der DSGVO, Ablehnen mit einem Klick", "Cookies in the GDPR, refusing with one click"), "COM 19-11-2025", LegalEffect.Watch, "privacy", Soon),
        new("product-label", null, new("Belgische wetten bij 2023/2673, 2024/825 en 2024/1799", "Lois belges pour 2023/2673, 2024/825 et 2024/1799", "Belgische Gesetze zu 2023/2673, 2024/825 und 2024/1799", "Belgian acts for 2023/2673, 2024/825 and 2024/1799"), "-", LegalEffect.Watch, "owner", Soon),
    ];
}
