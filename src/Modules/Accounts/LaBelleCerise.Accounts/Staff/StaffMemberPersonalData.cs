using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Staff;

internal sealed class StaffMemberPersonalData : RegisterOf<StaffMember>
{
    public StaffMemberPersonalData()
    {
        var staff = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(StaffMember.EndedAt), Erasure.Redact);
        FoundBy(SubjectKey.Staff, s => s.Id);
        FoundBy(SubjectKey.Email, s => s.NormalizedEmail);
        Is(staff, DataCategory.Identity, s => s.Id, s => s.Name, s => s.Source, s => s.CollectedAt, s => s.EndedAt);
        Is(staff, DataCategory.Contact, s => s.Email, s => s.PhoneNumber, s => s.Culture);
        IsNotExported(staff, DataCategory.Contact, s => s.UserName, s => s.NormalizedUserName, s => s.NormalizedEmail);
        // Secrets, hashes and stamps tell the person nothing and help whoever steals the answer.
        IsNotExported(staff, DataCategory.Credential, s => s.PasswordHash, s => s.SecurityStamp, s => s.ProtectedTotpSecret);
        Is(staff, DataCategory.Credential, s => s.EmailConfirmed, s => s.TwoFactorEnabled, s => s.LockoutEnd, s => s.LockoutEnabled, s => s.AccessFailedCount, s => s.PhoneNumberConfirmed, s => s.LastTotpStep);
        Is(staff, DataCategory.Consent, s => s.IsRestricted);
        IsNotPersonal(s => s.ConcurrencyStamp);
    }
}
