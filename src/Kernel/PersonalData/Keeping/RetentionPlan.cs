using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>What the end of a period does to one kind of row, read from the register: the row goes, or some of its values do.</summary>
/// <param name="Type">The kind of row.</param>
/// <param name="Entry">What the register says of it.</param>
/// <param name="Clocks">The rules with where they start; the row goes when all are over.</param>
/// <param name="Emptied">The values that go when the row stays; empty when the row goes.</param>
internal sealed record RetentionPlan(IEntityType Type, RegisterEntry Entry, IReadOnlyList<Treatment> Clocks, IReadOnlyList<string> Emptied)
{
    public bool Goes => Emptied.Count == 0;

    public Treatment Clock => Clocks[0];

    public static IEnumerable<RetentionPlan> Of(ModuleDb db, PersonalDataRegister register)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && register.Of(t.ClrType) is { IsPersonal: true }))
        {
            var entry = register.Of(type.ClrType)!;
            var going = ClocksOf(type, entry).ToList();
            if (going.Count > 0 && !HangsOn(type, register, going[0].Retention))
            {
                yield return new RetentionPlan(type, entry, going, []);
            }

            foreach (var emptied in PropertiesOf(type, entry).Where(p => p.Treatment.Erasure == Erasure.Redact && Runs(type, p.Treatment) && !MayNotBeEmptied(type, p))
                .GroupBy(p => (p.Treatment.Retention, p.Treatment.ClockStart)).Where(g => !going.Any(t => (t.Retention, t.ClockStart) == g.Key)))
            {
                yield return new RetentionPlan(type, entry, [emptied.First().Treatment], [.. emptied.Select(p => p.Property)]);
            }
        }
    }

    /// <summary>The rules that end the row itself, with a clock on the row; a row without one goes with the row that it stands under.</summary>
    public static IEnumerable<Treatment> ClocksOf(IEntityType type, RegisterEntry entry) =>
        PropertiesOf(type, entry).Select(p => p.Treatment).Where(t => t.Erasure != Erasure.Redact && Runs(type, t)).DistinctBy(t => (t.Retention, t.ClockStart));

    /// <summary>Papers that belong together go together: the youngest decides.</summary>
    private static bool HangsOn(IEntityType type, PersonalDataRegister register, Retention rule) => type.GetForeignKeys().Any(k =>
        k.DeleteBehavior == DeleteBehavior.Cascade && k.PrincipalEntityType != type
        && register.Of(k.PrincipalEntityType.ClrType) is { } above && ClocksOf(k.PrincipalEntityType, above).Any(t => t.Retention == rule));

    private static IEnumerable<PropertyEntry> PropertiesOf(IEntityType type, RegisterEntry entry) => entry.Personal.Values.Where(p => type.FindProperty(p.Property) is not null);

    private static bool Runs(IEntityType type, Treatment treatment) => type.FindProperty(treatment.ClockStart)?.ClrType is { } clock
        && (Nullable.GetUnderlyingType(clock) ?? clock) is var day && (day == typeof(DateTimeOffset) || day == typeof(DateOnly));

    /// <summary>Keys, the clock itself, and what every person's row must say (promise S5).</summary>
    private static bool MayNotBeEmptied(IEntityType type, PropertyEntry property) =>
        type.FindProperty(property.Property)!.IsKey() || property.Property == property.Treatment.ClockStart
        || property.Property is nameof(IPersonRecord.Source) or nameof(IPersonRecord.CollectedAt) or nameof(IPersonRecord.IsRestricted);
}
