using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffInvitationPersonalData : RegisterOf<StaffInvitation>
{
    public StaffInvitationPersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffInvitation.CreatedAt), Erasure.KeepByLaw);
        FoundBy(SubjectKey.Staff, i => i.InvitedBy);
        Is(trail, DataCategory.StaffActivity, i => i.InvitedBy, i => i.CreatedAt, i => i.UsedAt);
        IsFreeText(trail, DataCategory.StaffActivity, i => i.Reason);
        IsNotPersonal(i => i.Id, i => i.Version, i => i.Role, i => i.ExpiresAt);
    }
}
