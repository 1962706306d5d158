using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData.Cases;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>Walks a store by the register and lets go what no rule keeps any more; the same walk only looks for a dry run and for <c>verify</c> (law N3, ADR 0039).</summary>
public sealed class RetentionSweep(IServiceScopeFactory scopes, PersonalDataRegister register, IRetentionTerms terms)
{
    /// <summary>A turn of the writer lane is short (ADR 0005); a turn that is cut off is taken up by the next night.</summary>
    private const int BatchSize = 50;

    /// <summary>The longest period of any rule, with room: older days are all alike.</summary>
    private const int YearsLookedBack = 12;

    /// <summary>Removes what is due today.</summary>
    public Task<IReadOnlyList<RetentionLine>> Sweep(ModuleRegistration store, CancellationToken cancellation) => Walk(store, terms.Today, isDry: false, cancellation);

    /// <summary>Counts what would go on a day, and touches nothing.</summary>
    public Task<IReadOnlyList<RetentionLine>> Look(ModuleRegistration store, DateOnly on, CancellationToken cancellation) => Walk(store, on, isDry: true, cancellation);

    /// <summary>How many rows stand under a rule with a clock.</summary>
    public async Task<int> Examined(ModuleRegistration store, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = store.Open(scope.ServiceProvider);
        var examined = 0;
        foreach (var plan in RetentionPlan.Of(db, register))
        {
            examined += await DueRows.Count(db, plan, cancellation);
        }

        return examined;
    }

    private async Task<IReadOnlyList<RetentionLine>> Walk(ModuleRegistration store, DateOnly on, bool isDry, CancellationToken cancellation)
    {
        List<RetentionPlan> plans;
        await using (var scope = scopes.CreateAsyncScope())
        {
            plans = [.. RetentionPlan.Of(store.Open(scope.ServiceProvider), register)];
        }

        var lines = new List<RetentionLine>();
        foreach (var plan in plans)
        {
            // Each row is looked at by itself after that: here the shortest of its rules counts.
            if (plan.Entry.OtherRules.Prepend(plan.Clock.Retention).Max(rule => LastDay(rule, on)) is { } last)
            {
                lines.AddRange(await Work(store, plan, on, last, isDry, cancellation));
            }
        }

        return lines;
    }

    /// <summary>The youngest day of making whose records may be over by a rule.</summary>
    private DateOnly? LastDay(Retention rule, DateOnly on)
    {
        for (var day = on; terms.EndOf(rule, day, isOneStopShop: false) is { } end && day > on.AddYears(-YearsLookedBack); day = day.AddDays(-1))
        {
            if (end <= on)
            {
                return day;
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<RetentionLine>> Work(ModuleRegistration store, RetentionPlan plan, DateOnly on, DateOnly last, bool isDry, CancellationToken cancellation)
    {
        var tally = new RetentionTally(plan, isDry);
        for (int seen, passed = 0; ; passed += seen)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = store.Open(scope.ServiceProvider);
            var skip = passed;
            var turn = isDry
                ? await Turn(scope.ServiceProvider, db, plan, on, last, skip, isDry, cancellation)
                : await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => Turn(scope.ServiceProvider, db, plan, on, last, skip, isDry, token), cancellation);
            tally.Add(turn.Fates);
            if (turn.Seen < BatchSize)
            {
                return tally.Lines();
            }

            // What went is no longer in the way; what stays is passed by.
            seen = isDry ? turn.Seen : turn.Seen - turn.Going;
        }
    }

    private async Task<TurnResult> Turn(IServiceProvider services, ModuleDb db, RetentionPlan plan, DateOnly on, DateOnly last, int skip, bool isDry, CancellationToken cancellation)
    {
        var rows = await DueRows.Take(db, plan, terms.StartOf(last.AddDays(1)), last.AddDays(1), skip, BatchSize, cancellation);
        var due = rows.Where(r => IsOver(db.Entry(r), plan.Entry, plan.Clocks, on)).ToList();
        var hanging = plan.Goes ? (await DueRows.Hanging(db, plan.Type, due, cancellation)).ToLookup(h => h.Root, h => h.Row, ReferenceEqualityComparer.Instance) : null;
        var held = await HeldAmong(services, db, plan.Type.ClrType, due, cancellation);
        var (going, apart, fates) = (new List<object>(), new List<object>(), new List<RetentionFate>());
        foreach (var row in due)
        {
            object[] group = [row, .. hanging?[row] ?? []];
            string? stays = null;
            if (group.Any(r => r is IPersonRecord { IsRestricted: true }))
            {
                stays = "restricted";
            }
            else if (held.TryGetValue(row, out var reason))
            {
                stays = reason;
            }
            else if (group.Skip(1).Any(r => !IsOver(db, r, on)))
            {
                stays = "younger-part";
                var parts = group.Skip(1).Where(r => register.Of(r.GetType())!.GoesApart(r) && IsOver(db, r, on)).ToList();
                apart.AddRange(parts);
                fates.AddRange(parts.Select(r => FateOf(db, r, stays: null)));
            }
            else
            {
                going.Add(row);
            }

            fates.Add(new RetentionFate(plan.Type.ClrType.Name, plan.Entry.RuleOf(row, plan.Clock.Retention).Key, stays));
        }

        if (!isDry)
        {
            await LetGo(services, db, plan, going, [.. apart, .. going.SelectMany(r => hanging?[r] ?? [])], cancellation);
        }

        return new TurnResult(rows.Count, going.Count, fates);
    }

    private RetentionFate FateOf(ModuleDb db, object part, string? stays)
    {
        var (type, entry) = (db.Entry(part).Metadata, register.Of(part.GetType())!);
        return new RetentionFate(type.ClrType.Name, entry.RuleOf(part, RetentionPlan.ClocksOf(type, entry).First().Retention).Key, stays);
    }

    private static async Task LetGo(IServiceProvider services, ModuleDb db, RetentionPlan plan, List<object> going, List<object> parts, CancellationToken cancellation)
    {
        if (plan.Goes)
        {
            List<object> all = [.. parts, .. going];
            foreach (var outside in services.GetServices<IKeptOutside>())
            {
                outside.Forget(all);
            }

            db.RemoveRange(all);
        }
        else
        {
            foreach (var value in going.Select(db.Entry).SelectMany(r => plan.Emptied.Select(r.Property)))
            {
                value.CurrentValue = ErasurePlan.EmptyOf(value.Metadata);
            }
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<Dictionary<object, string>> HeldAmong(IServiceProvider services, ModuleDb db, Type kind, List<object> rows, CancellationToken cancellation)
    {
        var held = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        foreach (var hold in services.GetServices<IRetentionHold>().Where(h => rows.Count > 0 && h.Kind == kind))
        {
            foreach (var row in await hold.Among(db, rows, cancellation))
            {
                held.TryAdd(row, hold.Reason);
            }
        }

        return held;
    }

    /// <summary>A part without a clock of its own follows the row above; one whose clock does not run yet keeps all of it.</summary>
    private bool IsOver(ModuleDb db, object part, DateOnly on)
    {
        var row = db.Entry(part);
        return register.Of(row.Metadata.ClrType) is not { } entry || IsOver(row, entry, [.. RetentionPlan.ClocksOf(row.Metadata, entry)], on);
    }

    private bool IsOver(EntityEntry row, RegisterEntry entry, IReadOnlyList<Treatment> clocks, DateOnly on) => clocks.All(clock =>
        StartOf(row, clock) is { } start && terms.EndOf(entry.RuleOf(row.Entity, clock.Retention), start, entry.IsUnderOneStopShop(row.Entity)) <= on);

    private DateOnly? StartOf(EntityEntry row, Treatment clock) => row.Property(clock.ClockStart).CurrentValue switch
    {
        DateTimeOffset moment => terms.DayOf(moment),
        DateOnly day => day,
        _ => null,
    };

    private sealed record TurnResult(int Seen, int Going, IReadOnlyList<RetentionFate> Fates);
}
