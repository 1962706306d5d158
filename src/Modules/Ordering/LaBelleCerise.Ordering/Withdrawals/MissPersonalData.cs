using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Traces against guessing: keyed hashes of the day, deleted two days later.</summary>
internal sealed class MissPersonalData : RegisterOf<Miss>
{
    public MissPersonalData()
    {
        var security = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.SecurityLog, nameof(Miss.At), Erasure.Delete, Recipient.Hosting);
        IsNotExported(security, DataCategory.Visit, m => m.ClientHash, m => m.OrderHash);
        IsNotPersonal(m => m.Id, m => m.At);
    }
}
