namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Every register class of every module: what the policy, the exports and the erasures are derived from.</summary>
public sealed class PersonalDataRegister(IEnumerable<RegisterEntry> entries)
{
    private readonly Dictionary<Type, RegisterEntry> byType = entries.DistinctBy(e => e.GetType()).ToDictionary(e => e.Described);

    /// <summary>All entries.</summary>
    public IReadOnlyCollection<RegisterEntry> Entries => byType.Values;

    /// <summary>The entry of an entity or payload; null when there is none, which breaks the build.</summary>
    public RegisterEntry? Of(Type type) => byType.GetValueOrDefault(type);
}
