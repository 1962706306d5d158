using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>That someone withdrew, from what, and what became of the money: kept with the papers of the order.</summary>
internal sealed class WithdrawalPersonalData : RegisterOf<Withdrawal>
{
    public WithdrawalPersonalData()
    {
        FoundBy(SubjectKey.Order, w => w.OrderId);
        FoundBy(SubjectKey.Email, w => w.Email);
        FoundBy(SubjectKey.Staff, w => w.StaffId);
        Is(OrderTreatments.Withdrawal, DataCategory.Identity, w => w.Name);
        Is(OrderTreatments.Withdrawal, DataCategory.Contact, w => w.Email, w => w.Culture);
        Is(OrderTreatments.Withdrawal, DataCategory.OrderHistory, w => w.StatedAt, w => w.RecordedAt, w => w.Channel, w => w.Ground, w => w.State, w => w.TermEndedOn, w => w.GoodsBackAt, w => w.ProofSeenAt, w => w.Source, w => w.CollectedAt);
        Is(OrderTreatments.Withdrawal, DataCategory.PaymentState, w => w.RefundInCents, w => w.RefundDueOn, w => w.RefundedAt, w => w.RefundedInCents);
        IsFreeText(OrderTreatments.Withdrawal, DataCategory.Correspondence, w => w.Remark);
        IsFreeText(OrderTreatments.Withdrawal, DataCategory.PaymentState, w => w.RefundReference);
        Is(OrderTreatments.Trail, DataCategory.StaffActivity, w => w.StaffId, w => w.StaffName);
        IsNotPersonal(w => w.Id, w => w.OrderId, w => w.FormId, w => w.AreGoodsExpected, w => w.StopsShipping, w => w.Version, w => w.IsRestricted);
    }
}
