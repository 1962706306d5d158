namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>What the played modules keep.</summary>
public sealed class Note
{
    public required Guid Id { get; init; }

    public required string Text { get; set; }

    public long Version { get; set; }

    /// <summary>How many announcements had their effect on this row.</summary>
    public int Effects { get; set; }
}
