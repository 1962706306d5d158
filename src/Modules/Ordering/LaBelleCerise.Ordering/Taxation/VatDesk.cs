using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Says how a buyer is taxed: at home, where the goods arrive, or not at all (ADR 0043).</summary>
internal sealed class VatDesk(VatAnswers answers, DeliveryWays delivery, EuRates rates, DistanceSales sales, TimeProvider clock)
{
    /// <summary>Asks VIES about the number of these details when that is owed; null when it is not.</summary>
    public Task<VatCheck?> Ask(CheckoutDraft draft, CancellationToken cancellation) => answers.Ask(draft, cancellation);

    /// <summary>A basket as these details pay for it now.</summary>
    public async Task<TaxedBasket> Price(BasketContents contents, CheckoutDraft draft, CancellationToken cancellation)
    {
        var shipping = delivery.PriceInCents(draft.DeliveryWay, contents.ItemsInCents, draft.CountryCode);
        if (answers.IsValid(draft))
        {
            return TaxedBasket.WithoutVat(contents, shipping);
        }

        var domestic = new TaxedBasket(contents, shipping, VatTreatment.Domestic);
        // A business with a number is no consumer: without proof of it our own rates hold, wherever the goods go.
        if (draft.CountryCode is Countries.Belgium || draft is { Company: not null, VatNumber: not null })
        {
            return domestic;
        }

        var today = BrusselsDays.Of(clock.GetUtcNow());
        var there = TaxedBasket.Abroad(contents, shipping, goods => rates.On(today, draft.CountryCode, goods));
        return await sales.IsTaxedThere(there.Amounts.TotalInCents - there.Amounts.VatInCents, cancellation) ? there : domestic;
    }
}
