using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>What an erasure does to one row: it goes, or some of its values do, or a law keeps it.</summary>
internal sealed record ErasurePlan(string Kind, bool Goes, IReadOnlyList<string> Emptied, Retention? KeptBy, DateOnly? From)
{
    public static ErasurePlan Of(SubjectRow found)
    {
        var properties = found.Entry.Personal.Values.Where(p => found.Row.Metadata.FindProperty(p.Property) is not null).ToList();
        var kept = properties.FirstOrDefault(p => p.Treatment.Erasure == Erasure.KeepByLaw);
        var kind = found.Row.Metadata.ClrType.Name;
        return kept is null && properties.Any(p => p.Treatment.Erasure == Erasure.Delete)
            ? new ErasurePlan(kind, Goes: true, [], KeptBy: null, From: null)
            : new ErasurePlan(kind, Goes: false, [.. properties.Where(p => p.Treatment.Erasure != Erasure.KeepByLaw && !IsEmpty(found.Row.Property(p.Property))).Select(p => p.Property)],
                kept?.Treatment.Retention, kept is null ? null : StartOf(found.Row, kept.Treatment));
    }

    /// <summary>The lines of a receipt.</summary>
    public static IReadOnlyList<ErasureLine> Sum(IEnumerable<ErasurePlan> plans) =>
    [
        .. plans.GroupBy(p => (p.Kind, p.KeptBy)).OrderBy(g => g.Key.Kind, StringComparer.Ordinal).Select(g => new ErasureLine(
            g.Key.Kind, g.Count(p => p.Goes), g.Sum(p => p.Emptied.Count), g.Count(p => p.KeptBy is not null), g.Key.KeptBy?.Key, g.Max(p => p.From))),
    ];

    /// <summary>The day from which the rule of a treatment counts for a row; null when it does not run yet, or is told by the row above.</summary>
    public static DateOnly? StartOf(EntityEntry row, Treatment treatment) =>
        row.Metadata.FindProperty(treatment.ClockStart) is null ? null : row.Property(treatment.ClockStart).CurrentValue switch
        {
            DateTimeOffset moment => DateOnly.FromDateTime(moment.UtcDateTime),
            DateOnly day => day,
            _ => null,
        };

    public void Apply(EntityEntry row)
    {
        if (Goes)
        {
            row.State = EntityState.Deleted;
            return;
        }

        foreach (var property in Emptied.Select(row.Property))
        {
            property.CurrentValue = EmptyOf(property);
        }
    }

    /// <summary>What is left of a value that goes while its row stays.</summary>
    public static object? EmptyOf(Microsoft.EntityFrameworkCore.Metadata.IReadOnlyProperty property) =>
        property.IsNullable ? null : property.ClrType == typeof(string) ? "" : property.ClrType.IsValueType ? Activator.CreateInstance(property.ClrType) : null;

    private static bool IsEmpty(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry value) => Equals(value.CurrentValue, EmptyOf(value));

    private static object? EmptyOf(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry property) => EmptyOf(property.Metadata);
}
