namespace LaBelleCerise.Accounts.Staff;

/// <summary>That a staff member may do something from one moment to another, given by someone for a reason (decisions 5). Never deleted, only ended.</summary>
internal sealed class StaffGrant
{
    public required Guid Id { get; init; }

    public required Guid StaffId { get; init; }

    public required GrantKind Kind { get; init; }

    /// <summary>The role's name or the permission's key.</summary>
    public required string Key { get; init; }

    /// <summary>Who gave it; null for the first owner, whom the console let in.</summary>
    public Guid? GrantedBy { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public DateTimeOffset? EndsAt { get; set; }

    public Guid? EndedBy { get; set; }

    public int Version { get; set; }

    public bool HoldsAt(DateTimeOffset moment) => StartsAt <= moment && (EndsAt is null || moment < EndsAt);
}
