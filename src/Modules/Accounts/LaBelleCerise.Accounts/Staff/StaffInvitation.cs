namespace LaBelleCerise.Accounts.Staff;

/// <summary>A link that makes one staff member, once. The link itself is not stored: it is signed from id and version (decisions 18).</summary>
internal sealed class StaffInvitation
{
    /// <summary>The purpose that its tokens are signed for.</summary>
    public const string TokenPurpose = "staff-invitation";

    /// <summary>The first invitation has a fixed id, so that two hosts that start together make one.</summary>
    public static readonly Guid First = new("0b1d5a0e-7c1e-7c5e-8a2e-5f1257a11000");

    public required Guid Id { get; init; }

    public required int Version { get; set; }

    public required string Role { get; init; }

    public required string Reason { get; init; }

    /// <summary>Who invited; null for the first owner.</summary>
    public Guid? InvitedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null for the first owner's, which waits until someone comes.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
