namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>That a staff member opened personal data: shown to the person in an access answer (promise S60).</summary>
public sealed class ReadLogEntry
{
    /// <summary>The entry.</summary>
    public required Guid Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>What for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Which case, order or list: <c>order:…</c>, <c>case:…</c>, <c>list:orders</c>.</summary>
    public required string Reference { get; init; }
}
