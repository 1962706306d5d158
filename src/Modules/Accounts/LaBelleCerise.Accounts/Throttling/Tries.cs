namespace LaBelleCerise.Accounts.Throttling;

/// <summary>How often someone tried in a row, under a keyed hash of what they tried: neither address nor IP is kept.</summary>
internal sealed class Tries
{
    public required string KeyHash { get; init; }

    public int Count { get; set; }

    public DateTimeOffset LastAt { get; set; }

    public DateTimeOffset? WaitUntil { get; set; }
}
