namespace LaBelleCerise.Consent.Rights;

/// <summary>One step of a case.</summary>
internal sealed class CaseEvent
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required CaseEventKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The staff member who did it; null for the person and the software.</summary>
    public Guid? StaffId { get; init; }

    public string? StaffName { get; init; }

    /// <summary>What more there is to say; nothing that names the person.</summary>
    public string? Detail { get; init; }
}
