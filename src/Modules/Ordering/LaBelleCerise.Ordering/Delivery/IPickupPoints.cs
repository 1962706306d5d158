namespace LaBelleCerise.Ordering.Delivery;

/// <summary>One carrier's list of pick-up points.</summary>
internal interface IPickupPoints
{
    /// <summary>Whose list.</summary>
    string Carrier { get; }

    /// <summary>The points near a Belgian post code. Never throws for what the carrier does.</summary>
    /// <param name="way">Which of the carrier's kinds of place.</param>
    /// <param name="postcode">Four digits.</param>
    /// <param name="culture">The visitor's language, for the names of places.</param>
    /// <param name="cancellation">Ends the wait.</param>
    Task<PickupAnswer> Near(DeliveryWay way, string postcode, string culture, CancellationToken cancellation);
}
