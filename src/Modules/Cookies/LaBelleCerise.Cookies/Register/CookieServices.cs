namespace LaBelleCerise.Cookies.Register;

/// <summary>Every service that is asked consent for. No tag stands on a page that is not of one of these.</summary>
internal static class CookieServices
{
    /// <summary>Google Analytics 4 in basic consent mode (promise S83).</summary>
    /// <remarks>Hosts: developers.google.com/tag-platform, Content Security Policy, read 2026-11-22.</remarks>
    public static CookieService GoogleAnalytics { get; } = new()
    {
        Key = "google-analytics",
        Bit = 0,
        Class = CookieClass.Analytics,
        Party = CookieParty.Third,
        Provider = "Google Ireland Ltd",
        Name = new("Google Analytics", "Google Analytics", "Google Analytics", "Google Analytics"),
        Purpose = new(
            "Bezoekersstromen, verkeersbronnen en bekeken pagina's, gemeten door Google.", "Flux de visiteurs, sources de trafic et pages vues, mesurés par Google.",
            "Besucherströme, Herkunft der Besuche und angesehene Seiten, gemessen von Google.", "Flows of visitors, where visits come from and pages seen, measured by Google."),
        Stores = new("De cookies _ga en _ga_*.", "Les cookies _ga et _ga_*.", "Die Cookies _ga und _ga_*.", "The cookies _ga and _ga_*."),
        ScriptHosts = ["www.googletagmanager.com"],
        MeasureHosts = ["www.googletagmanager.com", "*.google-analytics.com", "*.analytics.google.com"],
    };

    /// <summary>Our own sums of pages and durations (promise S81).</summary>
    public static CookieService OwnStatistics { get; } = new()
    {
        Key = "own-statistics",
        Bit = 1,
        Class = CookieClass.Analytics,
        Party = CookieParty.First,
        Name = new("Eigen telling", "Comptage interne", "Eigene Zählung", "Our own count"),
        Purpose = new(
            "Hoe vaak en hoe lang een pagina bekeken wordt, in welke taal. We bewaren alleen totalen per dag.", "Combien de fois et combien de temps une page est consultée, dans quelle langue. Nous ne gardons que des totaux par jour.",
            "Wie oft und wie lange eine Seite angesehen wird, in welcher Sprache. Wir behalten nur Summen pro Tag.", "How often and how long a page is looked at, in which language. We keep totals per day only."),
        Stores = new("Niets op je toestel.", "Rien sur votre appareil.", "Nichts auf Ihrem Gerät.", "Nothing on your device."),
    };

    public static IReadOnlyList<CookieService> All { get; } = [GoogleAnalytics, OwnStatistics];

    public static CookieService? Find(string key) => All.FirstOrDefault(s => s.Key == key);
}
