using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>A notice says that, when, by which method and how much someone paid; it is removed a month after it was worked off.</summary>
internal sealed class PaymentNoticePersonalData : RegisterOf<PaymentNotice>
{
    public PaymentNoticePersonalData()
    {
        var notice = new Treatment(Purpose.Payment, LawfulBasis.Contract, Retention.PaymentNotice, nameof(PaymentNotice.ClosedAt), Erasure.KeepByLaw, Recipient.Hosting);
        // The provider knows an order by its number and the attempt.
        FoundBy(SubjectKey.Order, n => n.ProviderOrderId);
        Is(notice, DataCategory.PaymentState, n => n.ProviderOrderId, n => n.Status, n => n.TransactionId, n => n.AmountInCents, n => n.AmountRefundedInCents, n => n.Currency, n => n.Method, n => n.ReceivedAt);
        IsNotPersonal(n => n.Id, n => n.State, n => n.Reason, n => n.DueAt, n => n.Attempts, n => n.ClosedAt);
    }
}
