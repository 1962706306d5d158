using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Counts against guessing: keyed hashes of the hour, deleted two days later.</summary>
internal sealed class WithdrawalTurnPersonalData : RegisterOf<WithdrawalTurn>
{
    public WithdrawalTurnPersonalData()
    {
        var security = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.SecurityLog, nameof(WithdrawalTurn.At), Erasure.Delete, Recipient.Hosting);
        IsNotExported(security, DataCategory.Visit, t => t.KeyHash);
        IsNotPersonal(t => t.Count, t => t.At);
    }
}
