using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Says how a buyer is taxed, and when VIES must be asked first.</summary>
internal sealed class VatDesk(ViesClient vies, DeliveryWays delivery, IOptions<ViesOptions> options, TimeProvider clock)
{
    /// <summary>A buyer who reloads does not wait for a register that was away a moment ago.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Asks about the number of these details when that is owed; null when it is not. Outside every transaction: the register may be slow.</summary>
    public async Task<VatCheck?> Ask(CheckoutDraft draft, CancellationToken cancellation) =>
        draft.TaxedNumber is { } number && !Stands(draft.VatCheck) ? VatCheck.Of(number, await vies.Ask(number, cancellation), clock.GetUtcNow()) : null;

    /// <summary>How an order with these details is taxed now.</summary>
    public VatTreatment TreatmentOf(CheckoutDraft draft) =>
        draft.VatCheck is { Answer: VatAnswer.Valid } check && Stands(check) ? VatTreatment.IntraCommunity : VatTreatment.Domestic;

    /// <summary>A basket as these details pay for it.</summary>
    public TaxedBasket Price(BasketContents contents, CheckoutDraft draft) =>
        TaxedBasket.Of(contents, delivery.PriceInCents(draft.DeliveryWay, contents.ItemsInCents, draft.CountryCode), TreatmentOf(draft));

    private bool Stands(VatCheck? check) =>
        check is not null && clock.GetUtcNow() - check.AskedAt < (check.Answer is VatAnswer.Unknown ? Pause : TimeSpan.FromHours(options.Value.CacheHours));
}
