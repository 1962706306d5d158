using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Names a way to find the person, whose row tells no source.</summary>
internal sealed class FoundPersonPersonalData : RegisterOf<PlantedPerson>
{
    public FoundPersonPersonalData()
    {
        FoundBy(SubjectKey.Email, p => p.Email);
        Is(new Treatment(Purpose.Account, LawfulBasis.Contract, Retention.Account, nameof(PlantedPerson.Born), Erasure.Delete), DataCategory.Contact, p => p.Email);
    }
}
