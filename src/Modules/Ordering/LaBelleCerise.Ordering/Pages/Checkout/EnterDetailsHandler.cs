using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Keeps checked details with the basket.</summary>
internal sealed record KeepDetails(Guid BasketId, DetailsForm Details) : ICommand<KeepDetailsOutcome>;

internal abstract record KeepDetailsOutcome
{
    /// <param name="NeedsPoint">Whether a pick-up point must be chosen next.</param>
    public sealed record Kept(bool NeedsPoint) : KeepDetailsOutcome;
}

internal sealed class EnterDetailsHandler(OrderingDb db, TimeProvider clock) : IRequestHandler<KeepDetails, KeepDetailsOutcome>
{
    public async Task<KeepDetailsOutcome> Handle(KeepDetails request, CancellationToken cancellationToken)
    {
        var draft = await db.Open<CheckoutDraft>(Opening.ByPerson(Purpose.ShopFunction)).SingleOrDefaultAsync(d => d.BasketId == request.BasketId, cancellationToken);
        if (draft is null)
        {
            draft = new CheckoutDraft { BasketId = request.BasketId };
            db.Add(draft);
        }

        Fill(draft, request.Details);
        draft.CollectedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return new KeepDetailsOutcome.Kept(!draft.IsComplete);
    }

    private static void Fill(CheckoutDraft draft, DetailsForm form)
    {
        (draft.Email, draft.FirstName, draft.LastName, draft.Phone) = (form.Email!, form.FirstName!, form.LastName!, form.Phone!);
        (draft.Street, draft.Number, draft.Box, draft.PostalCode, draft.City) = (form.Street!, form.Number!, form.Box, form.PostalCode!, form.City!);
        (draft.Company, draft.VatNumber) = (form.Company, form.VatNumber);
        draft.Country = form.CountryCode is Countries.Belgium ? null : form.Country;
        draft.HasBillingAddress = form.HasBilling;
        (draft.BillingStreet, draft.BillingNumber, draft.BillingBox) = (form.BillingStreet, form.BillingNumber, form.BillingBox);
        (draft.BillingPostalCode, draft.BillingCity) = (form.BillingPostalCode, form.BillingCity);
        draft.DeliveryWay = form.Delivery;
        if (!DeliveryWays.IsPickup(form.Delivery))
        {
            draft.ForgetPoint();
        }
    }
}
