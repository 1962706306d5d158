using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Our own text: nothing about a person.</summary>
internal sealed class PolicyWordingPersonalData : RegisterOf<PolicyWording>
{
    public PolicyWordingPersonalData() => IsNotPersonal(w => w.PolicyId, w => w.Culture, w => w.Content);
}
