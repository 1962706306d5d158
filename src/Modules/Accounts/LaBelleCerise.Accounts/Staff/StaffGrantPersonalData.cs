using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffGrantPersonalData : RegisterOf<StaffGrant>
{
    public StaffGrantPersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffGrant.EndsAt), Erasure.KeepByLaw);
        FoundBy(SubjectKey.Staff, g => g.StaffId);
        Is(trail, DataCategory.StaffActivity, g => g.StaffId, g => g.Kind, g => g.Key, g => g.GrantedBy, g => g.StartsAt, g => g.EndsAt, g => g.EndedBy);
        IsFreeText(trail, DataCategory.StaffActivity, g => g.Reason);
        IsNotPersonal(g => g.Id, g => g.Version);
    }
}
