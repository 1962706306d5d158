using System.Text.Json;
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

    /// <summary>Removes or empties what no law keeps, and leaves the receipt.</summary>
    public async Task Erase(ModuleDb db, Guid caseId, long round, DataSubject subject, CancellationToken cancellation)
    {
        var found = await rows.Find(db, subject, cancellation);
        var plans = found.Select(r => (r.Row, Plan: ErasurePlan.Of(r))).ToList();
        foreach (var (row, plan) in plans)
        {
            plan.Apply(row);
        }

        await file.Write(db, caseId, CasePartKind.Erased, round, new ErasureReceipt(ErasurePlan.Sum(plans.Select(p => p.Plan))), cancellation);
    }

    /// <summary>Turns restriction on or off for the person's rows.</summary>
    public async Task Restrict(ModuleDb db, Guid caseId, long round, DataSubject subject, bool isOn, CancellationToken cancellation)
    {
        var persons = (await rows.Find(db, subject, cancellation)).Where(r => r.Row.Entity is IPersonRecord).ToList();
        foreach (var person in persons)
        {
            person.Row.Property(nameof(IPersonRecord.IsRestricted)).CurrentValue = isOn;
        }

        await file.Write(db, caseId, CasePartKind.Restricted, round, new RestrictionReceipt(isOn, persons.Count), cancellation);
    }

    private CaseRecord RecordOf(SubjectRow row)
    {
        var person = row.Row.Entity as IPersonRecord;
        return new CaseRecord(row.Row.Metadata.ClrType.Name, person?.Source, person?.CollectedAt, [.. ValuesOf(row.Row, row.Entry, "")]);
    }

    private IEnumerable<CaseValue> ValuesOf(EntityEntry row, RegisterEntry entry, string path)
    {
        foreach (var property in entry.Personal.Values.Where(p => p.ExportAs is not null && row.Metadata.FindProperty(p.Property) is not null))
        {
            if (row.Property(property.Property).CurrentValue is { } value)
            {
                yield return ValueOf(row, property, path + property.ExportAs, value);
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

    private static CaseValue ValueOf(EntityEntry row, PropertyEntry property, string name, object value)
    {
        var how = property.Treatment;
        var stored = value is Enum ? JsonSerializer.SerializeToElement(value.ToString()) : JsonSerializer.SerializeToElement(value, value.GetType());
        return new CaseValue(name, stored, property.Category, how.Purpose.Key, how.Basis, how.Retention.Key, ErasurePlan.StartOf(row, how), how.Erasure, [.. how.Recipients.Select(r => r.Key)]);
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
