using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Baskets;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Keeps with the details what VIES said of their number.</summary>
internal sealed record KeepVatCheck(Guid BasketId, VatCheck Check) : ICommand<KeepVatCheckOutcome>;

internal abstract record KeepVatCheckOutcome
{
    public sealed record Kept : KeepVatCheckOutcome;

    /// <summary>The details are gone by now; if they only changed, the answer counts for the number that it names.</summary>
    public sealed record Gone : KeepVatCheckOutcome, IRefusal;
}

internal sealed class KeepVatCheckHandler(OrderingDb db) : IRequestHandler<KeepVatCheck, KeepVatCheckOutcome>
{
    public async Task<KeepVatCheckOutcome> Handle(KeepVatCheck request, CancellationToken cancellationToken)
    {
        var draft = await db.Open<CheckoutDraft>(Opening.ByPerson(Purpose.ShopFunction)).SingleOrDefaultAsync(d => d.BasketId == request.BasketId, cancellationToken);
        if (draft is null)
        {
            return new KeepVatCheckOutcome.Gone();
        }

        draft.Remember(request.Check);
        await db.SaveChangesAsync(cancellationToken);
        return new KeepVatCheckOutcome.Kept();
    }
}
