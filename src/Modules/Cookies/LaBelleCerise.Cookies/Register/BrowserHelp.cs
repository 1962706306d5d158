namespace LaBelleCerise.Cookies.Register;

/// <summary>Where a browser lets its user block or delete cookies (promise S85).</summary>
internal sealed record BrowserHelp(string Browser, LocalText Path, string Address)
{
    /// <remarks>Menu names read in the vendors' help pages; they change now and then, so each comes with the page.</remarks>
    public static IReadOnlyList<BrowserHelp> All { get; } =
    [
        new("Chrome", new(
            "Instellingen › Privacy en beveiliging › Cookies van derden; per website via het icoon links van het adres.",
            "Paramètres › Confidentialité et sécurité › Cookies tiers ; par site via l'icône à gauche de l'adresse.",
            "Einstellungen › Datenschutz und Sicherheit › Cookies von Drittanbietern; je Website über das Symbol links der Adresse.",
            "Settings › Privacy and security › Third-party cookies; per website by the icon left of the address."), "https://support.google.com/chrome/answer/95647"),
        new("Firefox", new(
            "Instellingen › Privacy & Beveiliging › Verbeterde bescherming tegen volgen, en Cookies en websitegegevens.",
            "Paramètres › Vie privée et sécurité › Protection renforcée contre le pistage, et Cookies et données de sites.",
            "Einstellungen › Datenschutz & Sicherheit › Verbesserter Schutz vor Aktivitätenverfolgung, und Cookies und Website-Daten.",
            "Settings › Privacy & Security › Enhanced Tracking Protection, and Cookies and Site Data."), "https://support.mozilla.org/kb/block-websites-storing-cookies-site-data-firefox"),
        new("Safari", new(
            "Mac: Instellingen › Privacy › Beheer websitegegevens. iPhone: Instellingen › Apps › Safari › Blokkeer alle cookies.",
            "Mac : Réglages › Confidentialité › Gérer les données. iPhone : Réglages › Apps › Safari › Bloquer tous les cookies.",
            "Mac: Einstellungen › Datenschutz › Websitedaten verwalten. iPhone: Einstellungen › Apps › Safari › Alle Cookies blockieren.",
            "Mac: Settings › Privacy › Manage Website Data. iPhone: Settings › Apps › Safari › Block All Cookies."), "https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac"),
        new("Edge", new(
            "Instellingen › Privacy, zoeken en services › Cookies.",
            "Paramètres › Confidentialité, recherche et services › Cookies.",
            "Einstellungen › Datenschutz, Suche und Dienste › Cookies.",
            "Settings › Privacy, search, and services › Cookies."), "https://support.microsoft.com/microsoft-edge"),
    ];
}
