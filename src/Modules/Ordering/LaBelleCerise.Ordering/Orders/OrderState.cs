namespace LaBelleCerise.Ordering.Orders;

/// <summary>Where an order stands. Money and stock move with it, in one transaction.</summary>
internal enum OrderState
{
    /// <summary>Placed; its stock is held until it is paid or lapses.</summary>
    AwaitingPayment,

    /// <summary>The provider confirmed the money.</summary>
    Paid,

    /// <summary>In its box.</summary>
    Packed,

    /// <summary>With the carrier.</summary>
    Shipped,

    /// <summary>Its last parcel has arrived.</summary>
    Delivered,

    /// <summary>Not paid in time; its stock is free again.</summary>
    Lapsed,

    /// <summary>Cancelled by staff, or withdrawn from before it left; money that came in goes back.</summary>
    Cancelled,
}
