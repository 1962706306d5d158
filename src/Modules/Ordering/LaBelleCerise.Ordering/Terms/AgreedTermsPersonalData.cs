using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Terms as agreed to: the same for everybody, nothing about a person.</summary>
internal sealed class AgreedTermsPersonalData : RegisterOf<AgreedTerms>
{
    public AgreedTermsPersonalData() => IsNotPersonal(t => t.Hash, t => t.Culture, t => t.Versions, t => t.Papers, t => t.FirstAgreedAt);
}
