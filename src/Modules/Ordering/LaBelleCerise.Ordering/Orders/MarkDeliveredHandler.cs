using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using MediatR;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>A parcel arrived: the one way in, for staff and for a carrier's own message.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ShipmentId">The parcel.</param>
/// <param name="On">The day in Brussels on which it arrived.</param>
/// <param name="StaffId">Who of staff says so; null for the carrier's message.</param>
/// <param name="StaffName">Who, by name.</param>
internal sealed record MarkDelivered(Guid OrderId, Guid ShipmentId, DateOnly On, Guid? StaffId, string? StaffName) : ICommand<MarkDeliveredOutcome>;

internal abstract record MarkDeliveredOutcome
{
    /// <param name="IsWhole">Whether the order is delivered with it.</param>
    public sealed record Done(bool IsWhole) : MarkDeliveredOutcome;

    /// <summary>It was known: nothing changed.</summary>
    public sealed record Known : MarkDeliveredOutcome;

    /// <summary>Before it left, or still to come.</summary>
    public sealed record WrongDay : MarkDeliveredOutcome, IRefusal;

    public sealed record NotFound : MarkDeliveredOutcome, IRefusal;
}

internal sealed class MarkDeliveredHandler(OrderingDb db, OrderDesk desk, StaffReads staffReads, TimeProvider clock) : IRequestHandler<MarkDelivered, MarkDeliveredOutcome>
{
    public async Task<MarkDeliveredOutcome> Handle(MarkDelivered request, CancellationToken cancellationToken)
    {
        var opening = request.StaffId is null
            ? Opening.BySystem(Purpose.Delivery)
            : await staffReads.Open(db, Purpose.Delivery, $"order:{request.OrderId}", cancellationToken);
        if (await desk.Take(opening, request.OrderId, cancellationToken) is not { } order
            || order.Shipments.SingleOrDefault(s => s.Id == request.ShipmentId) is not { } shipment)
        {
            return new MarkDeliveredOutcome.NotFound();
        }

        var now = clock.GetUtcNow();
        if (request.On > BrusselsDays.Of(now) || request.On < BrusselsDays.Of(shipment.ShippedAt))
        {
            return new MarkDeliveredOutcome.WrongDay();
        }

        var actor = request.StaffId is null ? OrderActor.Carrier : OrderActor.Staff;
        if (!order.MarkDelivered(shipment.Id, request.On, actor, request.StaffId, request.StaffName, now))
        {
            return new MarkDeliveredOutcome.Known();
        }

        if (order.DeliveredOn is { } day)
        {
            db.Announce(new OrderDelivered(order.Id, order.Version, day));
        }

        await db.SaveChangesAsync(cancellationToken);
        return new MarkDeliveredOutcome.Done(order.DeliveredOn is not null);
    }
}
