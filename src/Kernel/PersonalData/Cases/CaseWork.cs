using System.Text.Json;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>What a module does when the desk asks: gathers, erases or restricts all that its store holds about a person, by the register alone.</summary>
/// <remarks>Called from the module's own reactions, inside their unit of work, so that the effect and the receipt are one commit (ADR 0035).</remarks>
public sealed class CaseWork(PersonalDataRegister register, CaseFile file)
{
    private static readonly string[] ReadKinds = ["order", "account", "conversation", "mail", "withdrawal"];
    private readonly SubjectRows rows = new(register);

    /// <summary>Writes down all that is held about the person.</summary>
    /// <param name="db">The module's store.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="round">Which asking this is.</param>
    /// <param name="subject">The person.</param>
    /// <param name="beside">What a second store of the module holds, read before.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task Gather(ModuleDb db, Guid caseId, long round, DataSubject subject, IReadOnlyList<CaseRecord> beside, CancellationToken cancellation)
    {
        var found = await rows.Find(db, subject, cancellation);
        var known = rows.OrdersOf(db, subject, found.Select(r => r.Row.Entity));
        var gathered = new GatheredData([.. found.Select(RecordOf).Where(r => r.Values.Count > 0), .. beside], await Reads(db, found, known, cancellation), known.OrderIds, known.OrderNumbers);
        await file.Write(db, caseId, CasePartKind.Gathered, round, gathered, cancellation);
    }

    /// <summary>What a second store of the module holds about the person.</summary>
    public async Task<IReadOnlyList<CaseRecord>> Look(ModuleDb db, DataSubject subject, CancellationToken cancellation) =>
        [.. (await rows.Find(db, subject, cancellation)).Select(RecordOf).Where(r => r.Values.Count > 0)];

    /// <summary>The person with the orders that the store knows to be theirs.</summary>
    public async Task<DataSubject> Orders(ModuleDb db, DataSubject subject, CancellationToken cancellation) =>
        rows.OrdersOf(db, subject, (await rows.Find(db, subject, cancellation)).Select(r => r.Row.Entity));

    /// <summary>Removes or empties what no law keeps, and leaves the receipt.</summary>
    /// <returns>The rows that go: what a module keeps of them outside its store goes with them.</returns>
    public async Task<IReadOnlyList<object>> Erase(ModuleDb db, Guid caseId, long round, DataSubject subject, CancellationToken cancellation)
    {
        var found = await rows.Find(db, subject, cancellation);
        var plans = found.Select(r => (r.Row, Plan: ErasurePlan.Of(r))).ToList();
        foreach (var (row, plan) in plans)
        {
            plan.Apply(row);
        }

        var told = await RemoveTold(db, rows.OrdersOf(db, subject, found.Select(r => r.Row.Entity)), cancellation);
        await CaseFile.Discard(db, caseId, cancellation);
        var lines = ErasurePlan.Sum(plans.Select(p => p.Plan)).Append(new ErasureLine(nameof(OutboxMessage), told, 0, 0, null, null)).Where(l => l.Removed + l.Emptied + l.Kept > 0);
        await file.Write(db, caseId, CasePartKind.Erased, round, new ErasureReceipt([.. lines]), cancellation);
        return [.. plans.Where(p => p.Plan.Goes).Select(p => p.Row.Entity)];
    }

    /// <summary>Turns restriction on or off for the person's rows.</summary>
    public async Task Restrict(ModuleDb db, Guid caseId, long round, DataSubject subject, bool isOn, CancellationToken cancellation)
    {
        // The request itself goes on: it is how the restriction is judged and lifted (art. 18(2), legal claims).
        var persons = (await rows.Find(db, subject, cancellation)).Where(r => r.Row.Entity is IPersonRecord && r.Entry.Personal.Values.Any(p => p.Treatment.Purpose != Purpose.RightsDesk)).ToList();
        foreach (var person in persons)
        {
            person.Row.Property(nameof(IPersonRecord.IsRestricted)).CurrentValue = isOn;
        }

        await file.Write(db, caseId, CasePartKind.Restricted, round, new RestrictionReceipt(isOn, persons.Count), cancellation);
    }

    /// <summary>Removes announcements about the person that every module has heard; what is still under way arrives first.</summary>
    private static async Task<int> RemoveTold(ModuleDb db, DataSubject subject, CancellationToken cancellation)
    {
        var ids = subject.AccountId is { } account ? subject.OrderIds.Append(account).ToList() : [.. subject.OrderIds];
        var until = subject.Until ?? DateTimeOffset.MaxValue.AddDays(-1);
        var heard = db.Outbox.Where(m => m.OccurredAt <= until && m.Deliveries.All(d => d.State == DeliveryState.Delivered));
        var removed = await heard.Where(m => ids.Contains(m.SubjectId)).ExecuteDeleteAsync(cancellation);
        foreach (var address in subject.Emails)
        {
            // As JSON writes it: a plus sign is not written as such.
            var written = JsonSerializer.Serialize(address).Trim('"').Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
            var pattern = $"%\"{written}\"%";
            // Upper and lower case are one mailbox; LIKE ignores case on SQLite only.
            var about = db.Database.IsNpgsql() ? heard.Where(m => EF.Functions.ILike(m.Payload, pattern, "\\")) : heard.Where(m => EF.Functions.Like(m.Payload, pattern, "\\"));
            removed += await about.ExecuteDeleteAsync(cancellation);
        }

        return removed;
    }

    private CaseRecord RecordOf(SubjectRow row)
    {
        var person = row.Row.Entity as IPersonRecord;
        return new CaseRecord(row.Row.Metadata.ClrType.Name, person?.Source, person?.CollectedAt, [.. ValuesOf(row.Row, row.Entry, "")]);
    }

    /// <summary>Which of our people did something is theirs, not the person's (CJEU C-579/21).</summary>
    private IEnumerable<CaseValue> ValuesOf(EntityEntry row, RegisterEntry entry, string path)
    {
        foreach (var property in entry.Personal.Values.Where(p => p.ExportAs is not null && p.Category != DataCategory.StaffActivity && row.Metadata.FindProperty(p.Property) is not null))
        {
            if (row.Property(property.Property).CurrentValue is { } value)
            {
                yield return ValueOf(row, entry, property, path + property.ExportAs, value);
            }
        }

        foreach (var part in row.References.Where(r => r.Metadata.TargetEntityType.IsOwned() && r.TargetEntry is not null))
        {
            if (register.Of(part.Metadata.TargetEntityType.ClrType) is { } owned)
            {
                foreach (var value in ValuesOf(part.TargetEntry!, owned, $"{path}{part.Metadata.Name}."))
                {
                    yield return value;
                }
            }
        }
    }

    private static CaseValue ValueOf(EntityEntry row, RegisterEntry entry, PropertyEntry property, string name, object value)
    {
        var how = property.Treatment;
        var stored = value is Enum ? JsonSerializer.SerializeToElement(value.ToString()) : JsonSerializer.SerializeToElement(value, value.GetType());
        return new CaseValue(name, stored, property.Category, how.Purpose.Key, how.Basis, entry.RuleOf(row.Entity, how.Retention).Key, ErasurePlan.StartOf(row, how), how.Erasure, [.. how.Recipients.Select(r => r.Key)]);
    }

    /// <summary>Lists that staff looked through cannot be tied to one person; single records can.</summary>
    private static async Task<IReadOnlyList<StaffRead>> Reads(ModuleDb db, IReadOnlyList<SubjectRow> found, DataSubject known, CancellationToken cancellation)
    {
        var ids = found.Where(r => r.Row.Metadata.FindPrimaryKey()!.Properties is [var key] && key.ClrType == typeof(Guid))
            .Select(r => r.Row.Property(r.Row.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue!.ToString()!).Concat(known.OrderNumbers);
        var references = ids.SelectMany(id => ReadKinds.Select(kind => $"{kind}:{id}")).ToList();
        return await db.ReadLog.Where(e => references.Contains(e.Reference)).OrderBy(e => e.At).Select(e => new StaffRead(e.At, e.Purpose)).ToListAsync(cancellation);
    }
}
