using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Breaches;

/// <summary>Derives from the register whom a breach of some kinds of data is about, where those data lie and who else holds them.</summary>
internal sealed class BreachReach(PersonalDataRegister register)
{
    public IReadOnlyList<PersonKind> Persons(IReadOnlyCollection<DataCategory> data) => [.. Holding(data).SelectMany(PersonKinds.Of).Distinct().Order()];

    /// <summary>The kinds of rows and messages that hold them.</summary>
    public IReadOnlyList<string> Places(IReadOnlyCollection<DataCategory> data) => [.. Holding(data).Select(e => e.Described.Name).Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyList<Recipient> Recipients(IReadOnlyCollection<DataCategory> data) =>
        [.. Holding(data).SelectMany(e => e.Personal.Values).Where(p => data.Contains(p.Category)).SelectMany(p => p.Treatment.Recipients).Distinct().OrderBy(r => r.Key, StringComparer.Ordinal)];

    private IEnumerable<RegisterEntry> Holding(IReadOnlyCollection<DataCategory> data) => register.Entries.Where(e => e.Personal.Values.Any(p => data.Contains(p.Category)));
}
