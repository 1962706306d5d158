using LaBelleCerise.Ordering.Baskets;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Asks VIES about the number of a buyer's details, and says how long an answer stands.</summary>
internal sealed class VatAnswers(ViesClient vies, IOptions<ViesOptions> options, TimeProvider clock)
{
    /// <summary>A buyer who reloads does not wait for a register that was away a moment ago.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Asks when that is owed; null when it is not. Outside every transaction: the register may be slow.</summary>
    public async Task<VatCheck?> Ask(CheckoutDraft draft, CancellationToken cancellation) =>
        draft.TaxedNumber is { } number && !Stands(draft.VatCheck) ? VatCheck.Of(number, await vies.Ask(number, cancellation), clock.GetUtcNow()) : null;

    /// <summary>Whether VIES said yes about the number of these details, and recently.</summary>
    public bool IsValid(CheckoutDraft draft) => draft.VatCheck is { VatAnswer: VatAnswer.Valid } check && Stands(check);

    private bool Stands(VatCheck? check) =>
        check is not null && clock.GetUtcNow() - check.AskedAt < (check.VatAnswer is VatAnswer.Unknown ? Pause : TimeSpan.FromHours(options.Value.CacheHours));
}
