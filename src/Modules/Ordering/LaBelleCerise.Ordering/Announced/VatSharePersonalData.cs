using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Announced;

/// <summary>VAT within an announcement: only the order around it is about a person.</summary>
internal sealed class VatSharePersonalData : RegisterOf<VatShare>
{
    public VatSharePersonalData()
    {
        IsNotPersonal(v => v.RateInBasisPoints, v => v.VatInCents);
    }
}
