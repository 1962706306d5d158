using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>What a customer states, or what staff write down for one.</summary>
internal sealed record Statement
{
    /// <summary>The form that it came by; a second post of it is the same statement.</summary>
    public required Guid FormId { get; init; }

    public required WithdrawalGround Ground { get; init; }

    public required WithdrawalChannel Channel { get; init; }

    /// <summary>As the customer gave it.</summary>
    public required string Name { get; init; }

    /// <summary>What the customer added; never a reason that we ask for.</summary>
    public required string? Remark { get; init; }

    /// <summary>When it was made or sent.</summary>
    public required DateTimeOffset StatedAt { get; init; }

    /// <summary>Pieces per order line; null for everything.</summary>
    public required IReadOnlyDictionary<Guid, int>? Pieces { get; init; }

    public required OrderActor Actor { get; init; }

    public Guid? StaffId { get; init; }

    public string? StaffName { get; init; }
}
