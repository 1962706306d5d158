using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;
using MediatR;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>One step of staff with an order that moves neither stock nor money.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="SeenVersion">The version that the page showed: a stale step is refused.</param>
/// <param name="StaffId">Who.</param>
/// <param name="StaffName">Who, by name.</param>
/// <param name="Step">What.</param>
internal sealed record WorkOnOrder(Guid OrderId, long SeenVersion, Guid StaffId, string? StaffName, OrderStep Step) : ICommand<WorkOnOrderOutcome>;

internal abstract record OrderStep
{
    public sealed record Pack : OrderStep;

    /// <param name="Carrier">bpost or DPD.</param>
    /// <param name="TrackingNumber">The carrier's number of the parcel.</param>
    /// <param name="IsLast">Whether no other parcel follows.</param>
    public sealed record Ship(string Carrier, string TrackingNumber, bool IsLast) : OrderStep;

    /// <param name="Kind">placed, paid, shipped, lapsed, cancelled or withdrawn.</param>
    public sealed record Mail(string Kind) : OrderStep;

    public sealed record ChangeLink : OrderStep;

    public sealed record Refunded(string Reason) : OrderStep;
}

internal abstract record WorkOnOrderOutcome
{
    public sealed record Done : WorkOnOrderOutcome;

    /// <summary>The order's state does not allow the step.</summary>
    public sealed record NotNow : WorkOnOrderOutcome, IRefusal;

    /// <summary>Someone else changed the order since the page was shown.</summary>
    public sealed record Stale : WorkOnOrderOutcome, IRefusal;

    public sealed record NotFound : WorkOnOrderOutcome, IRefusal;
}

internal sealed class WorkOnOrderHandler(OrderingDb db, OrderDesk desk, StaffReads staffReads, TimeProvider clock) : IRequestHandler<WorkOnOrder, WorkOnOrderOutcome>
{
    public async Task<WorkOnOrderOutcome> Handle(WorkOnOrder request, CancellationToken cancellationToken)
    {
        var opening = await staffReads.Open(db, Purpose.Delivery, $"order:{request.OrderId}", cancellationToken);
        if (await desk.Take(opening, request.OrderId, cancellationToken) is not { } order)
        {
            return new WorkOnOrderOutcome.NotFound();
        }

        if (order.Version != request.SeenVersion)
        {
            return new WorkOnOrderOutcome.Stale();
        }

        if (!Apply(order, request))
        {
            return new WorkOnOrderOutcome.NotNow();
        }

        await db.SaveChangesAsync(cancellationToken);
        return new WorkOnOrderOutcome.Done();
    }

    private bool Apply(Order order, WorkOnOrder request)
    {
        var (staff, name, now) = (request.StaffId, request.StaffName, clock.GetUtcNow());
        switch (request.Step)
        {
            case OrderStep.Pack:
                return order.MarkPacked(staff, name, now);
            case OrderStep.Ship ship:
                return order.MarkShipped(ship.Carrier, ship.TrackingNumber, staff, name, now, ship.IsLast) && Announced(new OrderShipped(
                    order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting,
                    ship.Carrier, ship.TrackingNumber, TrackingLinks.For(ship.Carrier, ship.TrackingNumber, order.Culture)));
            case OrderStep.Mail mail when MailKinds.Of(order).Contains(mail.Kind):
                order.AskMail(mail.Kind, staff, name, now);
                return Announced(new OrderMailRequested(
                    order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting, mail.Kind));
            case OrderStep.ChangeLink:
                order.ChangeLink(staff, name, now);
                return true;
            case OrderStep.Refunded refunded:
                return order.MarkRefunded(staff, name, refunded.Reason, now);
            default:
                return false;
        }
    }

    private bool Announced(Kernel.Announcements.IAnnouncement announcement)
    {
        db.Announce(announcement);
        return true;
    }
}
