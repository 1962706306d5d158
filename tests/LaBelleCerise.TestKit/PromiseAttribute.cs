using Xunit.v3;

namespace LaBelleCerise.TestKit;

/// <summary>Says which sentences of the privacy policy a test proves, by their id on the handbook's promises page.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class PromiseAttribute(params string[] ids) : Attribute, ITraitAttribute
{
    public IReadOnlyList<string> Ids { get; } = ids;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [.. Ids.Select(id => KeyValuePair.Create("promise", id))];
}
