using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Throttling;

internal sealed class TriesPersonalData : RegisterOf<Tries>
{
    public TriesPersonalData()
    {
        var security = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.SecurityLog, nameof(Tries.LastAt), Erasure.Delete);
        // A keyed hash cannot be looked up for a person and would tell them nothing.
        IsNotExported(security, DataCategory.Visit, t => t.KeyHash, t => t.Count, t => t.LastAt, t => t.WaitUntil);
    }
}
