using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Ordering.Contracts;

/// <summary>Someone placed an order: it waits for payment.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version; grows with each of its changes.</param>
/// <param name="LinkVersion">The version of the order's link token.</param>
/// <param name="Number">The order number as the customer knows it.</param>
/// <param name="Culture">The order's language.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Name">Whom to greet: first name, or company.</param>
/// <param name="Lines">What was ordered.</param>
/// <param name="ShippingInCents">Delivery cost, VAT included.</param>
/// <param name="TotalInCents">The total to pay, VAT included.</param>
/// <param name="Vat">The VAT within the total, per rate.</param>
/// <param name="DeliveryWay">The delivery way as text in the order's language.</param>
/// <param name="DeliveryAddress">The delivery address or pick-up point, as printed lines.</param>
/// <param name="PromisedOn">The delivery day that was promised; null when none was.</param>
/// <param name="Transfer">How to pay when the customer chose a bank transfer; null when it is paid online.</param>
[WireName("ordering.order-placed.v1")]
public sealed record OrderPlaced(Guid OrderId, long Version, int LinkVersion, string Number, string Culture, string Email, string Name, IReadOnlyList<OrderedLine> Lines, long ShippingInCents, long TotalInCents, IReadOnlyList<VatShare> Vat, string DeliveryWay, IReadOnlyList<string> DeliveryAddress, DateOnly? PromisedOn = null, TransferDetails? Transfer = null) : IAnnouncement
{
    /// <summary>What the law wants confirmed beside goods, costs and delivery: seller, payment, withdrawal, guarantee, complaints, terms.</summary>
    public IReadOnlyList<OrderParticular> Particulars { get; init; } = [];

    /// <summary>The papers that were agreed to, byte for byte.</summary>
    public IReadOnlyList<OrderPaper> Papers { get; init; } = [];

    Guid IAnnouncement.SubjectId => OrderId;
}
