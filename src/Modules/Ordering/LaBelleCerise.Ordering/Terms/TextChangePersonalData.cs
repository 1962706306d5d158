using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>The history of texts: about the staff member who wrote.</summary>
internal sealed class TextChangePersonalData : RegisterOf<TextChange>
{
    public TextChangePersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(TextChange.At), Erasure.Redact, Recipient.Hosting);
        FoundBy(SubjectKey.Staff, c => c.StaffId);
        Is(trail, DataCategory.StaffActivity, c => c.StaffId, c => c.StaffName, c => c.At);
        IsNotPersonal(c => c.Id, c => c.Kind, c => c.What, c => c.Number);
    }
}
