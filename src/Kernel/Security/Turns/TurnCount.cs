namespace LaBelleCerise.Kernel.Security.Turns;

/// <summary>How often something was done in one hour, under a keyed hash of who or what it is counted for: neither an address nor an IP is kept.</summary>
/// <remarks>Each module that limits something has a table of its own, a class derived from this one, and says in its register what it is to a person.</remarks>
public abstract class TurnCount
{
    /// <summary>Keyed hash of the hour and of what is counted; two hours cannot be joined.</summary>
    public string KeyHash { get; init; } = "";

    /// <summary>How often, at least 1.</summary>
    public int Count { get; init; }

    /// <summary>When it was done first in this hour.</summary>
    public DateTimeOffset At { get; init; }
}
