namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>The read log: about the staff member who read.</summary>
public sealed class ReadLogPersonalData : RegisterOf<ReadLogEntry>
{
    /// <summary>Declares it.</summary>
    public ReadLogPersonalData()
    {
        var trail = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.StaffTrail, nameof(ReadLogEntry.At), Erasure.KeepByLaw);
        FoundBy(SubjectKey.Staff, e => e.StaffId);
        Is(trail, DataCategory.StaffActivity, e => e.StaffId, e => e.At, e => e.Purpose, e => e.Reference);
        IsNotPersonal(e => e.Id);
    }
}
