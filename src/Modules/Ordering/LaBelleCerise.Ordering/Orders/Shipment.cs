namespace LaBelleCerise.Ordering.Orders;

/// <summary>One parcel of an order, from the hand-over to the carrier to its arrival.</summary>
internal sealed class Shipment
{
    public required Guid Id { get; init; }

    public Guid OrderId { get; init; }

    /// <summary>From 0, in the order of leaving.</summary>
    public required int Position { get; init; }

    /// <summary>bpost or DPD.</summary>
    public required string Carrier { get; init; }

    public required string TrackingNumber { get; init; }

    public required DateTimeOffset ShippedAt { get; init; }

    /// <summary>The day in Brussels on which it arrived.</summary>
    public DateOnly? DeliveredOn { get; private set; }

    /// <summary>False when that day was known.</summary>
    public bool Arrive(DateOnly on)
    {
        if (DeliveredOn == on)
        {
            return false;
        }

        DeliveredOn = on;
        return true;
    }
}
