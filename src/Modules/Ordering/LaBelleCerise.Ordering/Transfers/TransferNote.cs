using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Transfers;

/// <summary>What someone needs to transfer the money of an order: the account comes from the shop's identity, so that it is never another.</summary>
internal sealed record TransferNote(string Beneficiary, string Iban, long AmountInCents, string Message, DateTimeOffset PayBefore)
{
    /// <summary>The note of an order that waits for a transfer; null for any other.</summary>
    public static TransferNote? Of(Order order, ShopIdentity shop) => order is { TransferMessage: { } message, State: OrderState.AwaitingPayment }
        ? new TransferNote(shop.Company, shop.Iban, order.TotalInCents - order.ReceivedInCents, StructuredMessage.Printed(message), order.LapsesAt)
        : null;

    /// <summary>As announcements carry it.</summary>
    public TransferDetails Details => new(Beneficiary, Iban, AmountInCents, Message, PayBefore);

    /// <summary>The code for a banking app.</summary>
    public string Picture => EpcCode.Picture(EpcCode.Payload(Beneficiary, Iban, AmountInCents, Message));
}
