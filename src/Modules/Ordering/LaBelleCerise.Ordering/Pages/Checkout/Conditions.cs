using LaBelleCerise.Ordering.Taxation;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>On what an order is placed.</summary>
/// <param name="Taxed">The lines and the delivery at the prices that this buyer pays.</param>
/// <param name="TimeToPay">How long its pieces are held.</param>
/// <param name="Terms">The terms that the buyer saw and agreed to.</param>
/// <param name="PromisedOn">The delivery day; null when none is promised.</param>
internal sealed record Conditions(TaxedBasket Taxed, TimeSpan TimeToPay, OfferedTerms Terms, DateOnly? PromisedOn);
