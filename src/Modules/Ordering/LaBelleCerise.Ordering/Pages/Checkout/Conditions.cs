using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>On what an order is placed beside its lines.</summary>
/// <param name="ShippingInCents">What delivery costs, VAT included.</param>
/// <param name="TimeToPay">How long its pieces are held.</param>
/// <param name="Terms">The terms that the buyer saw and agreed to.</param>
/// <param name="PromisedOn">The delivery day; null when none is promised.</param>
internal sealed record Conditions(long ShippingInCents, TimeSpan TimeToPay, OfferedTerms Terms, DateOnly? PromisedOn);
