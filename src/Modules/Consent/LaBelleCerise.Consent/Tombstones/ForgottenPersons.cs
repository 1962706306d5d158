using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>Finds in the stores whom the ledger means; whoever is not there any more needs nothing.</summary>
internal sealed class ForgottenPersons(TombstoneScan scan, IServiceScopeFactory scopes, ModuleCatalog modules, CaseWork work)
{
    public async Task<IReadOnlyList<ForgottenPerson>> Find(IReadOnlyList<Tombstone> lines, CancellationToken cancellation)
    {
        var last = Last(lines).ToList();
        var there = await scan.Find(last.SelectMany(l => l.Persons).ToHashSet(), cancellation);
        var persons = new List<ForgottenPerson>();
        foreach (var line in last)
        {
            var known = line.Persons.Where(there.ContainsKey).Select(p => there[p]).ToList();
            if (known.Count > 0)
            {
                persons.Add(new ForgottenPerson(line, await SubjectOf(known, line.Kind is TombstoneKind.Erased ? line.At : null, cancellation)));
            }
        }

        return persons;
    }

    /// <summary>Of each case what it came to: the widest erasure, the latest state of a restriction, the end of a subscription.</summary>
    private static IEnumerable<Tombstone> Last(IReadOnlyList<Tombstone> lines) =>
        lines.Where(l => l.Persons.Count > 0).GroupBy(l => (l.CaseId, Group: l.Kind is TombstoneKind.Freed ? TombstoneKind.Restricted : l.Kind))
            .Select(g => g.MaxBy(l => l.Number)! with { Persons = [.. g.SelectMany(l => l.Persons).Distinct()], At = g.Max(l => l.At) });

    private async Task<DataSubject> SubjectOf(List<(SubjectKey Key, object Value)> known, DateTimeOffset? until, CancellationToken cancellation)
    {
        var subject = new DataSubject(
            known.Where(k => k.Key is SubjectKey.Account).Select(k => (Guid?)k.Value).FirstOrDefault(),
            [.. known.Where(k => k.Key is SubjectKey.Email).Select(k => ((string)k.Value).Trim().ToLowerInvariant()).Distinct()],
            [.. known.Where(k => k.Key is SubjectKey.Order).Select(k => (Guid)k.Value).Distinct()], [], until);
        foreach (var module in modules.All)
        {
            await using var scope = scopes.CreateAsyncScope();
            subject = await work.Orders(module.Open(scope.ServiceProvider), subject, cancellation);
        }

        return subject;
    }
}
