using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>That, when, by which method and how much someone paid; never with what (promise S19).</summary>
internal sealed class PaymentPersonalData : RegisterOf<Payment>
{
    public PaymentPersonalData()
    {
        FoundBy(SubjectKey.Order, p => p.OrderId);
        Is(OrderTreatments.Payment, DataCategory.PaymentState, p => p.ProviderOrderId, p => p.AmountInCents, p => p.Currency, p => p.State, p => p.ProviderStatus,
            p => p.Method, p => p.TransactionId, p => p.RefundedInCents, p => p.CreatedAt, p => p.PaidAt);
        // An address that works only while the payment is open, and is emptied then.
        IsNotExported(OrderTreatments.Payment, DataCategory.PaymentState, p => p.PageUrl);
        IsNotPersonal(p => p.Id, p => p.OrderId, p => p.Attempt, p => p.Trouble, p => p.AskedAt, p => p.CheckAt, p => p.CheckCount, p => p.StopAt, p => p.IsStopped, p => p.Version);
    }
}
