using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>What is kept about a person at this very moment, over all stores: for their own eyes, nothing is written down (law N14).</summary>
public sealed class KeptData(IServiceScopeFactory scopes, ModuleCatalog modules, CaseWork work)
{
    /// <summary>Module by module. Their orders are found first, for other modules know rows by these.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<CaseRecord>>> Of(DataSubject subject, CancellationToken cancellation)
    {
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            subject = await work.Orders(module.Open(scope.ServiceProvider), subject, cancellation);
        }

        var kept = new Dictionary<string, IReadOnlyList<CaseRecord>>();
        foreach (var store in modules.Stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            kept[store.Name] = await work.Look(store.Open(scope.ServiceProvider), subject, cancellation);
        }

        return kept;
    }
}
