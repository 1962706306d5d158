using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Payments;

/// <summary>An order in the list of transfers; who ordered stands at the order.</summary>
internal sealed record TransferRow(Guid Id, string Number, string Message, OrderState State, long TotalInCents, long ReceivedInCents, DateTimeOffset PlacedAt, DateTimeOffset LapsesAt)
{
    public long MissingInCents => TotalInCents - ReceivedInCents;
}
