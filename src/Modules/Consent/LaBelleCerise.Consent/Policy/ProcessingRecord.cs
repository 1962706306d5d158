using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Reads from every module's register classes what is processed, why, for how long and who receives it; adds what leaves no row behind.</summary>
internal sealed class ProcessingRecord(PersonalDataRegister register, RetentionTable table)
{
    /// <summary>Processing without a stored property: an IP address that is only passed on, counts at Google, servers that carry all.</summary>
    private static readonly (Purpose Purpose, DataCategory Category, Recipient[] Recipients, Retention? Period)[] Passing =
    [
        (Purpose.Payment, DataCategory.Visit, [Recipient.MultiSafepay], null),
        (Purpose.Security, DataCategory.Visit, [Recipient.Hosting], Retention.SecurityLog),
        (Purpose.ShopFunction, DataCategory.Visit, [Recipient.Hosting], Retention.SecurityLog),
        (Registers.Purposes.Analytics, DataCategory.Visit, [Recipient.Google], TraceRetention.Analytics),
    ];

    /// <summary>One line per purpose that something is processed for, in the order of the purposes table.</summary>
    public IReadOnlyList<ProcessingLine> Lines()
    {
        var used = register.Entries.SelectMany(e => e.Personal.Values).ToLookup(p => p.Treatment.Purpose);
        var passing = Passing.ToLookup(p => p.Purpose);
        return [.. Registers.Purposes.All.Where(p => used.Contains(p.Key) || passing.Contains(p.Key)).Select(purpose => new ProcessingLine(
            purpose,
            [.. used[purpose.Key].Select(p => p.Treatment.Basis).DefaultIfEmpty(purpose.Basis).Distinct().Order()],
            [.. used[purpose.Key].Select(p => p.Category).Concat(passing[purpose.Key].Select(p => p.Category)).Distinct().Order()],
            [.. used[purpose.Key].SelectMany(p => p.Treatment.Recipients).Concat(passing[purpose.Key].SelectMany(p => p.Recipients)).Distinct().OrderBy(r => r.Key, StringComparer.Ordinal)],
            [.. used[purpose.Key].Select(p => p.Treatment.Retention).Concat(passing[purpose.Key].Select(p => p.Period).OfType<Retention>()).Distinct().OrderBy(r => r.Key, StringComparer.Ordinal)]))];
    }

    /// <summary>Whom the data of a purpose are about.</summary>
    public IReadOnlyList<PersonKind> Persons(Purpose purpose) =>
    [
        .. register.Entries.Where(e => e.Personal.Values.Any(p => p.Treatment.Purpose == purpose)).SelectMany(PersonKinds.Of)
            .Concat(Passing.Where(p => p.Purpose == purpose).Select(_ => PersonKind.Visitors)).Distinct().Order(),
    ];

    /// <summary>Everyone who receives something, or whom no shop can do without.</summary>
    public IReadOnlyList<RecipientEntry> Recipients()
    {
        var named = Lines().SelectMany(l => l.Recipients).ToHashSet();
        return [.. Registers.Recipients.All.Where(r => r.IsAlways || named.Contains(r.Key))];
    }

    /// <summary>Recipients that stand in the register and receive nothing today: what would send to them does not exist yet.</summary>
    public IReadOnlyList<RecipientEntry> Waiting() => [.. Registers.Recipients.All.Except(Recipients())];

    /// <summary>The rules that count today for what is processed.</summary>
    public IReadOnlyList<RetentionRule> Periods(DateOnly today)
    {
        var named = Lines().SelectMany(l => l.Periods).ToHashSet();
        return [.. RetentionRules.All.Where(r => named.Contains(r.Key) && table.On(today, r.Key, isOneStopShop: true).Contains(r))];
    }
}
