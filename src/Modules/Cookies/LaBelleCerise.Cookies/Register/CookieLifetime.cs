namespace LaBelleCerise.Cookies.Register;

/// <summary>How long a cookie stays on the device.</summary>
/// <param name="Amount">How many of the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="IsOnRequest">True when it only stays that long for someone who asks to be remembered, else until the browser closes (promise S93).</param>
internal sealed record CookieLifetime(int Amount, LifetimeUnit Unit, bool IsOnRequest = false)
{
    public static CookieLifetime Session { get; } = new(0, LifetimeUnit.Session);

    public LocalText Text => Unit switch
    {
        LifetimeUnit.Days when IsOnRequest => new(
            $"tot je de browser sluit; {Amount} dagen als je vraagt om aangemeld te blijven", $"jusqu'à la fermeture du navigateur ; {Amount} jours si vous demandez à rester connecté",
            $"bis Sie den Browser schließen; {Amount} Tage, wenn Sie angemeldet bleiben möchten", $"until you close the browser; {Amount} days if you ask to stay signed in"),
        LifetimeUnit.Session => new("tot je de browser sluit", "jusqu'à la fermeture du navigateur", "bis Sie den Browser schließen", "until you close the browser"),
        LifetimeUnit.Days => new($"{Amount} dagen", $"{Amount} jours", $"{Amount} Tage", $"{Amount} days"),
        _ => new($"{Amount} maanden", $"{Amount} mois", $"{Amount} Monate", $"{Amount} months"),
    };

    public static CookieLifetime Days(int amount) => new(amount, LifetimeUnit.Days);

    public static CookieLifetime DaysOnRequest(int amount) => new(amount, LifetimeUnit.Days, IsOnRequest: true);

    public static CookieLifetime Months(int amount) => new(amount, LifetimeUnit.Months);

    /// <summary>When a cookie set at this moment ends; null for a session cookie.</summary>
    public DateTimeOffset? EndOf(DateTimeOffset set) => Unit switch
    {
        LifetimeUnit.Session => null,
        LifetimeUnit.Days => set.AddDays(Amount),
        _ => set.AddMonths(Amount),
    };
}
