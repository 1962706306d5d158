using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Our own text: nothing about a person.</summary>
internal sealed class PolicyVersionPersonalData : RegisterOf<PolicyVersion>
{
    public PolicyVersionPersonalData() => IsNotPersonal(v => v.Id, v => v.Number, v => v.ContentHash, v => v.PublishedAt);
}
