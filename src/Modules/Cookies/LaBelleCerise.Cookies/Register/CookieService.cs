namespace LaBelleCerise.Cookies.Register;

/// <summary>A service that works only after consent: what the visitor switches on or off, which hosts its tag calls and under which key staff stop it.</summary>
internal sealed record CookieService
{
    /// <summary>Stable, lower case with hyphens: it stands in choices, receipts and kill switches.</summary>
    public required string Key { get; init; }

    /// <summary>Its place in the choice cookie, 0..3; never given to another service.</summary>
    public required int Bit { get; init; }

    /// <summary>The class under which it is asked.</summary>
    public required CookieClass Class { get; init; }

    /// <summary>Whom it serves.</summary>
    public required CookieParty Party { get; init; }

    /// <summary>Which company gets what it measures; empty for the shop itself.</summary>
    public string Provider { get; init; } = "";

    /// <summary>What it is called.</summary>
    public required LocalText Name { get; init; }

    /// <summary>What it is for.</summary>
    public required LocalText Purpose { get; init; }

    /// <summary>What it leaves on the device.</summary>
    public required LocalText Stores { get; init; }

    /// <summary>Hosts from which its tag may load scripts; empty for the shop itself.</summary>
    public IReadOnlyList<string> ScriptHosts { get; init; } = [];

    /// <summary>Hosts to which it may send what it measures; a leading <c>*.</c> stands for any name before it.</summary>
    public IReadOnlyList<string> MeasureHosts { get; init; } = [];

    /// <summary>Whether its tag may call this host.</summary>
    public bool MayCall(string host) => ScriptHosts.Concat(MeasureHosts).Any(known =>
        known.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(known[1..], StringComparison.OrdinalIgnoreCase) : host.Equals(known, StringComparison.OrdinalIgnoreCase));
}
