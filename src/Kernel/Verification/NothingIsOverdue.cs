using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData.Keeping;

namespace LaBelleCerise.Kernel.Verification;

/// <summary>N3: what should have gone by the last night is gone, or stays for a reason that is written down.</summary>
public sealed class NothingIsOverdue(ModuleCatalog modules, RetentionSweep sweep, IRetentionTerms terms) : IInvariant
{
    /// <inheritdoc />
    public string Id => "N3";

    /// <inheritdoc />
    public string Sentence => "no personal data is kept beyond its period (what fell due since yesterday goes tonight)";

    /// <inheritdoc />
    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        var (examined, violations) = (0, new List<string>());
        foreach (var store in modules.Stores)
        {
            examined += await sweep.Examined(store, cancellation);
            violations.AddRange((await sweep.Look(store, terms.Today.AddDays(-1), cancellation)).Where(l => l.Overdue > 0)
                .Select(l => $"{store.Name}: {l.Overdue} of {l.Kind} overdue by rule {l.Rule}"));
        }

        return new Finding(examined, violations);
    }
}
