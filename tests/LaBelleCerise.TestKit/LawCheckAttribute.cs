using System.Globalization;
using Xunit.v3;

namespace LaBelleCerise.TestKit;

/// <summary>Says which of the twenty checks of the handbook (law section 12) a test is.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawCheckAttribute(int number) : Attribute, ITraitAttribute
{
    public int Number { get; } = number;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [KeyValuePair.Create("law-check", Number.ToString(CultureInfo.InvariantCulture))];
}
