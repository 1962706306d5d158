using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Nothing about a person.</summary>
internal sealed class PolicyPublishedPersonalData : RegisterOf<PolicyPublished>
{
    public PolicyPublishedPersonalData() => IsNotPersonal(p => p.PolicyId, p => p.Version, p => p.PublishedAt);
}
