namespace LaBelleCerise.Cookies.Register;

/// <summary>How long a cookie stays on the device.</summary>
internal sealed record CookieLifetime(int Amount, LifetimeUnit Unit)
{
    public static CookieLifetime Session { get; } = new(0, LifetimeUnit.Session);

    public LocalText Text => Unit switch
    {
        LifetimeUnit.Session => new("tot je de browser sluit", "jusqu'à la fermeture du navigateur", "bis Sie den Browser schließen", "until you close the browser"),
        LifetimeUnit.Days => new($"{Amount} dagen", $"{Amount} jours", $"{Amount} Tage", $"{Amount} days"),
        _ => new($"{Amount} maanden", $"{Amount} mois", $"{Amount} Monate", $"{Amount} months"),
    };

    public static CookieLifetime Days(int amount) => new(amount, LifetimeUnit.Days);

    public static CookieLifetime Months(int amount) => new(amount, LifetimeUnit.Months);

    /// <summary>When a cookie set at this moment ends; null for a session cookie.</summary>
    public DateTimeOffset? EndOf(DateTimeOffset set) => Unit switch
    {
        LifetimeUnit.Session => null,
        LifetimeUnit.Days => set.AddDays(Amount),
        _ => set.AddMonths(Amount),
    };
}
