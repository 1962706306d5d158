using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>What someone sent back.</summary>
internal sealed class WithdrawalLinePersonalData : RegisterOf<WithdrawalLine>
{
    public WithdrawalLinePersonalData()
    {
        Is(OrderTreatments.Withdrawal, DataCategory.OrderHistory, l => l.Sku, l => l.Name, l => l.Pieces, l => l.UnitPriceInCents);
        IsNotPersonal(l => l.Id, l => l.WithdrawalId, l => l.OrderLineId);
    }
}
