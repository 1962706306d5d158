namespace LaBelleCerise.Ordering.Terms;

/// <summary>One line of a text's history: who did what to it.</summary>
internal sealed class TextChange
{
    public required Guid Id { get; init; }

    public required TextKind Kind { get; init; }

    public required TextChangeKind What { get; init; }

    /// <summary>The version that was published or put back.</summary>
    public int? Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null for the first version, which came with the shop.</summary>
    public Guid? StaffId { get; set; }

    /// <summary>That person's name as it was then.</summary>
    public string? StaffName { get; set; }
}
