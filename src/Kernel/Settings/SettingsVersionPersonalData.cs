using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>The history of settings: about the staff member who changed them.</summary>
public sealed class SettingsVersionPersonalData : RegisterOf<SettingsVersion>
{
    /// <summary>Declares it.</summary>
    public SettingsVersionPersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(SettingsVersion.ChangedAt), Erasure.Redact, Recipient.Hosting);
        FoundBy(SubjectKey.Staff, v => v.StaffId);
        Is(trail, DataCategory.StaffActivity, v => v.StaffId, v => v.StaffName, v => v.ChangedAt);
        IsNotPersonal(v => v.Section, v => v.Version, v => v.Json, v => v.CopyOf);
    }
}
