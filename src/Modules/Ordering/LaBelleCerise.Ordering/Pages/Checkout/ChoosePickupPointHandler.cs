using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Baskets;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Pages.Checkout;

/// <summary>Keeps the chosen point with the basket; without one, delivery goes to the home and the old point is forgotten.</summary>
internal sealed record ChoosePoint(Guid BasketId, DeliveryWay Way, PickupPlace? Place) : ICommand<ChoosePointOutcome>;

internal abstract record ChoosePointOutcome
{
    public sealed record Chosen : ChoosePointOutcome;

    /// <summary>The details were not filled in yet: steps cannot be skipped (security M6).</summary>
    public sealed record NoDetails : ChoosePointOutcome, IRefusal;
}

internal sealed class ChoosePickupPointHandler(OrderingDb db) : IRequestHandler<ChoosePoint, ChoosePointOutcome>
{
    public async Task<ChoosePointOutcome> Handle(ChoosePoint request, CancellationToken cancellationToken)
    {
        var draft = await db.Open<CheckoutDraft>(Opening.ByPerson(Purpose.ShopFunction)).SingleOrDefaultAsync(d => d.BasketId == request.BasketId, cancellationToken);
        if (draft is null)
        {
            return new ChoosePointOutcome.NoDetails();
        }

        if (request.Place is { } place)
        {
            draft.DeliveryWay = request.Way;
            draft.Choose(request.Way, place);
        }
        else
        {
            draft.DeliveryWay = DeliveryWay.BpostHome;
            draft.ForgetPoint();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ChoosePointOutcome.Chosen();
    }
}
