using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>That and how much was paid.</summary>
internal sealed class MoneyReceivedPersonalData : RegisterOf<MoneyReceived>
{
    public MoneyReceivedPersonalData()
    {
        FoundBy(SubjectKey.Order, m => m.OrderId);
        Is(OrderTreatments.Payment, DataCategory.PaymentState, m => m.ProviderReference, m => m.AmountInCents, m => m.Currency, m => m.Method, m => m.At, m => m.Effect);
        IsNotPersonal(m => m.OrderId);
    }
}
