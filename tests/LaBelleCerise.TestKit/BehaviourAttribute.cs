using System.Globalization;
using Xunit.v3;

namespace LaBelleCerise.TestKit;

/// <summary>Says which rows of the handbook's shop behaviours a test holds.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class BehaviourAttribute(params int[] rows) : Attribute, ITraitAttribute
{
    public IReadOnlyList<int> Rows { get; } = rows;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        [.. Rows.Select(row => KeyValuePair.Create("behaviour", row.ToString(CultureInfo.InvariantCulture)))];
}
