namespace LaBelleCerise.Cookies.Register;

/// <summary>The cookies of Google Analytics: third-party, only after consent (promises S76, S83).</summary>
internal static class GoogleCookies
{
    /// <summary>13 months: no optional cookie stays longer (law C13); analytics.js asks Google's script for exactly this.</summary>
    public static CookieLifetime Lifetime { get; } = CookieLifetime.Days(395);

    private static readonly LocalText Nothing = new(
        "Geen enkele functie van de winkel.", "Aucune fonction de la boutique.", "Keine Funktion des Shops.", "No function of the shop.");

    public static IReadOnlyList<CookieEntry> All { get; } =
    [
        Analytics("_ga",
            new("Telt bezoekers zonder te weten wie ze zijn.", "Compte les visiteurs sans savoir qui ils sont.", "Zählt Besucher, ohne zu wissen, wer sie sind.", "Counts visitors without knowing who they are."),
            new("Een willekeurig nummer van je browser.", "Un numéro aléatoire de votre navigateur.", "Eine zufällige Nummer Ihres Browsers.", "A random number of your browser.")),
        Analytics("_ga_*",
            new("Meet bezoekersstromen, verkeersbronnen en bekeken pagina's.", "Mesure les flux de visiteurs, les sources et les pages vues.", "Misst Besucherströme, Quellen und angesehene Seiten.", "Measures flows of visitors, where they come from and pages seen."),
            new("Het nummer en de duur van je bezoek.", "Le numéro et la durée de votre visite.", "Nummer und Dauer Ihres Besuchs.", "The number and length of your visit.")),
    ];

    private static CookieEntry Analytics(string name, LocalText purpose, LocalText content) => new()
    {
        Name = name,
        Party = CookieParty.Third,
        Provider = CookieServices.GoogleAnalytics.Provider,
        Module = CookiesDb.Name,
        Class = CookieClass.Analytics,
        Service = CookieServices.GoogleAnalytics,
        Lifetime = Lifetime,
        Purpose = purpose,
        Content = content,
        NeededFor = Nothing,
    };
}
