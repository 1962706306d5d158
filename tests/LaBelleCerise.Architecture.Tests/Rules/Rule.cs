namespace LaBelleCerise.Architecture.Tests.Rules;

/// <summary>A rule of this house: what it is called, why it exists, which ADR decided it and what to do instead of breaking it.</summary>
/// <remarks>The real test and the planted violation go through the same <see cref="Check"/>.</remarks>
internal abstract class Rule<T>(string name, string reason, string adr, string instead)
{
    /// <summary>One line per violation: where, and what.</summary>
    public abstract IEnumerable<string> Check(IReadOnlyList<T> examined);

    /// <summary>Fails when something breaks the rule, and when there was nothing to examine.</summary>
    public void Holds(IReadOnlyList<T> examined)
    {
        Assert.True(examined.Count > 0, $"Rule \"{name}\" examined nothing, so it proves nothing.");
        var violations = Check(examined).Distinct().Order(StringComparer.Ordinal).ToList();
        if (violations.Count > 0)
        {
            Assert.Fail(Report(violations));
        }
    }

    /// <summary>Proves that the rule can fail: it must name the planted violation, and nothing when the fault is taken away.</summary>
    public void Finds(string planted, params IReadOnlyList<T> examined)
    {
        var violations = Check(examined).ToList();
        Assert.Contains(violations, v => v.Contains(planted, StringComparison.Ordinal));
        var report = Report(violations);
        Assert.Contains(name, report, StringComparison.Ordinal);
        Assert.Contains(reason, report, StringComparison.Ordinal);
        Assert.Contains($"ADR {adr}", report, StringComparison.Ordinal);
        Assert.Contains(instead, report, StringComparison.Ordinal);
    }

    /// <summary>Proves that the rule lets good work through.</summary>
    public void Accepts(params IReadOnlyList<T> examined) => Assert.Empty(Check(examined));

    private string Report(List<string> violations) =>
        $"""

        Rule:    {name}
        Why:     {reason}
        Decided: ADR {adr}, docs/adr
        Instead: {instead}
        Broken {violations.Count} time(s):
          - {string.Join("\n  - ", violations)}

        """;
}
