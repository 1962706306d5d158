using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Forgets a property, names one that does not exist, and names no way to find the person.</summary>
internal sealed class PlantedPersonPersonalData : RegisterOf<PlantedPerson>
{
    public PlantedPersonPersonalData()
    {
        var treatment = new Treatment(Purpose.Account, LawfulBasis.Contract, Retention.Account, "NobodysClock", Erasure.Delete);
        Is(treatment, DataCategory.Contact, p => p.Email);
        IsNotPersonal(p => p.Id, p => p.Born, p => p.Price);
        IsNotPersonal("Renamed");
    }
}
