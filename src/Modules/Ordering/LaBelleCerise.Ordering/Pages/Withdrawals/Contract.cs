using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>An order as the second step shows it.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Number">Its number.</param>
/// <param name="Kind">Consumers only may withdraw.</param>
/// <param name="State">Where it stands.</param>
/// <param name="LastDay">The last day of the term; null while the last parcel has not come.</param>
/// <param name="IsInTime">Whether the term is open now.</param>
/// <param name="Lines">What is kept so far.</param>
internal sealed record Contract(Guid OrderId, string Number, CustomerKind Kind, OrderState State, DateOnly? LastDay, bool IsInTime, IReadOnlyList<ContractLine> Lines)
{
    /// <summary>Why there is nothing to confirm, as a key of texts; null when there is.</summary>
    public string? Obstacle => this switch
    {
        { Kind: CustomerKind.Business } => "Business",
        { State: OrderState.Lapsed or OrderState.Cancelled } => "Ended",
        { Lines.Count: 0 } => "NothingLeft",
        _ => null,
    };

    /// <summary>Whether the customer may choose what to keep: an order that is not paid ends as a whole.</summary>
    public bool CanChoose => State is not OrderState.AwaitingPayment && (Lines.Count > 1 || Lines[0].Pieces > 1);
}
