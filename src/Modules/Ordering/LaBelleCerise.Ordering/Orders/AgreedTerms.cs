namespace LaBelleCerise.Ordering.Orders;

/// <summary>What is agreed with an order beside its lines.</summary>
/// <param name="ShippingInCents">The price of delivery, VAT included.</param>
/// <param name="TimeToPay">How long it keeps its pieces unpaid.</param>
/// <param name="PromisedOn">The delivery day; null when none is promised.</param>
internal sealed record AgreedTerms(long ShippingInCents, TimeSpan TimeToPay, DateOnly? PromisedOn);
