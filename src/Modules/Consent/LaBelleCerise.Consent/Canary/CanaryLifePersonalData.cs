using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Canary;

/// <summary>A night and names of columns and files: nothing about a person.</summary>
internal sealed class CanaryLifePersonalData : RegisterOf<CanaryLife>
{
    public CanaryLifePersonalData() => IsNotPersonal(l => l.Id, l => l.Night, l => l.BornAt, l => l.Stage, l => l.CaseId, l => l.EndedAt, l => l.Found, l => l.Version);
}
