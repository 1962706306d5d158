using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Policies;

/// <summary>Policy versions: nothing about a person.</summary>
internal sealed class KnownPolicyPersonalData : RegisterOf<KnownPolicy>
{
    public KnownPolicyPersonalData() => IsNotPersonal(p => p.PolicyId, p => p.Version, p => p.PublishedAt);
}
