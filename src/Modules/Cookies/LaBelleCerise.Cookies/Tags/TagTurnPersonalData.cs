using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Cookies.Tags;

/// <summary>About the staff member who turned the switch.</summary>
internal sealed class TagTurnPersonalData : RegisterOf<TagTurn>
{
    public TagTurnPersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(TagTurn.At), Erasure.KeepByLaw);
        FoundBy(SubjectKey.Staff, t => t.StaffId);
        Is(trail, DataCategory.StaffActivity, t => t.StaffId, t => t.At, t => t.Tag, t => t.IsOn);
        IsNotPersonal(t => t.Id);
    }
}
