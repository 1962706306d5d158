using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Rights;

/// <summary>Counts against guessing: keyed hashes of the hour, deleted two days later.</summary>
internal sealed class RightsTurnPersonalData : RegisterOf<RightsTurn>
{
    public RightsTurnPersonalData()
    {
        var security = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.SecurityLog, nameof(RightsTurn.At), Erasure.Delete, Recipient.Hosting);
        IsNotExported(security, DataCategory.Visit, t => t.KeyHash);
        IsNotPersonal(t => t.Count, t => t.At);
    }
}
