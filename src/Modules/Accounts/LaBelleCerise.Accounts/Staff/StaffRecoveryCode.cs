namespace LaBelleCerise.Accounts.Staff;

/// <summary>A code for the day that the phone is lost; kept as a keyed hash, counts once (security A15).</summary>
internal sealed class StaffRecoveryCode
{
    public required Guid Id { get; init; }

    public required Guid StaffId { get; init; }

    public required string CodeHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
