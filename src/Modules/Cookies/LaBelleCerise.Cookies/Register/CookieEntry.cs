namespace LaBelleCerise.Cookies.Register;

/// <summary>One cookie or other piece of storage that the shop or a service on it may set: the cookie page, the banner and the tests are derived from it (promises S73, S74).</summary>
internal sealed record CookieEntry
{
    /// <summary>The name; a final <c>*</c> stands for any ending.</summary>
    public required string Name { get; init; }

    /// <summary>Whom it serves.</summary>
    public required CookieParty Party { get; init; }

    /// <summary>Which company gets what it measures; empty for the shop itself.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The module that sets it or answers for it.</summary>
    public required string Module { get; init; }

    /// <summary>Whether it needs consent.</summary>
    public required CookieClass Class { get; init; }

    /// <summary>The service that sets it after consent; null for what needs none.</summary>
    public CookieService? Service { get; init; }

    /// <summary>Where on the device it stands.</summary>
    public StorageKind Kind { get; init; } = StorageKind.Cookie;

    /// <summary>How long it stays.</summary>
    public required CookieLifetime Lifetime { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalText Purpose { get; init; }

    /// <summary>What is in it.</summary>
    public required LocalText Content { get; init; }

    /// <summary>What does not work without it (promise S82).</summary>
    public required LocalText NeededFor { get; init; }

    public bool Matches(string name) => Name.EndsWith('*') ? name.StartsWith(Name[..^1], StringComparison.Ordinal) : name == Name;
}
