using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Some VAT numbers are those of one person; the check is a paper of the sale that it freed.</summary>
internal sealed class VatCheckPersonalData : RegisterOf<VatCheck>
{
    public VatCheckPersonalData()
    {
        Is(OrderTreatments.Papers, DataCategory.Identity, c => c.Number, c => c.Name);
        Is(OrderTreatments.Papers, DataCategory.OrderHistory, c => c.VatAnswer, c => c.AskedAt, c => c.Consultation, c => c.AnswerHash);
        IsNotPersonal("OrderId");
    }
}
