using System.Globalization;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.Faults;

/// <summary>The faults that are switched on; kept on disk like everything else.</summary>
internal sealed class FaultBook(SandboxStore store, Sequence sequence)
{
    private readonly Table<FaultRule> _rules = store.Table<FaultRule>("fault");

    public IReadOnlyList<FaultRule> All()
        => store.Read(() => _rules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray());

    public FaultRule Add(string system, string call, string fault, int times, int delayMs, int every = 1)
    {
        var id = sequence.Next("fault", 1).ToString("D8", CultureInfo.InvariantCulture);
        var rule = new FaultRule(id, system, call, fault, times, delayMs, every);
        return store.Change(set =>
        {
            set.Put(_rules, id, rule);
            return rule;
        });
    }

    public int Clear()
        => store.Change(set =>
        {
            foreach (var rule in _rules.All)
            {
                set.Remove(_rules, rule.Id);
            }

            return _rules.All.Count;
        });

    /// <summary>The oldest fault for this call whose turn it is, counted down; null when the call may go well.</summary>
    public FaultRule? Take(string system, string call)
        => store.Change(set =>
        {
            foreach (var rule in _rules.All.Where(candidate => candidate.Hits(system, call)).OrderBy(candidate => candidate.Id, StringComparer.Ordinal).ToArray())
            {
                if (rule.Passed + 1 < rule.Every)
                {
                    set.Put(_rules, rule.Id, rule with { Passed = rule.Passed + 1 });
                    continue;
                }

                if (rule.Times > 1)
                {
                    set.Put(_rules, rule.Id, rule with { Times = rule.Times - 1, Passed = 0 });
                }
                else
                {
                    set.Remove(_rules, rule.Id);
                }

                return rule;
            }

            return null;
        });
}
