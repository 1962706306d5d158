using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>The shop's own account and what is asked on it: only the order around it is about a person.</summary>
internal sealed class TransferDetailsPersonalData : RegisterOf<TransferDetails>
{
    public TransferDetailsPersonalData()
    {
        IsNotPersonal(t => t.Beneficiary, t => t.Iban, t => t.AmountInCents, t => t.Message, t => t.PayBefore);
    }
}
