using LaBelleCerise.Kernel.Broadcasts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>One section of the owner's settings: what is in force, its history, a change and a way back (ADR 0024).</summary>
/// <typeparam name="T">The options class of the section; everybody else reads it by <see cref="IOptionsMonitor{T}"/>.</typeparam>
public sealed class OwnerSettings<T>
    where T : class
{
    private readonly IServiceProvider services;
    private readonly SettingsSectionOf<T> section;
    private readonly SettingsBook book;

    /// <summary>Made by the container of the section's module.</summary>
    public OwnerSettings(IServiceProvider services)
    {
        this.services = services;
        section = services.GetRequiredService<SettingsSectionOf<T>>();
        book = services.GetRequiredService<SettingsBook>();
    }

    /// <summary>What is in force; change a copy.</summary>
    public T Current => services.GetRequiredService<IOptionsMonitor<T>>().CurrentValue;

    /// <summary>The version in force; 0 while configuration alone decides. A form carries it back.</summary>
    public int Version => book.Find(section.Section)?.Version ?? 0;

    /// <summary>A copy of what is in force, to be changed and given to <see cref="Change"/>.</summary>
    public T Copy() => SettingsJson.Over(Current, "{}");

    /// <summary>Puts settings in force, here at once and on the other hosts within a second.</summary>
    /// <param name="wanted">The whole section.</param>
    /// <param name="basedOn">The version that the form showed.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task<SettingsOutcome> Change(T wanted, int basedOn, CancellationToken cancellation) => Save(wanted, basedOn, null, cancellation);

    /// <summary>Puts an older version back in force; rules that came since are kept.</summary>
    public async Task<SettingsOutcome> PutBack(int version, int basedOn, CancellationToken cancellation)
    {
        var old = await Versions().SingleOrDefaultAsync(v => v.Version == version, cancellation);
        return old is null ? new SettingsOutcome.Stale() : await Save(SettingsJson.Over(Current, old.Json), basedOn, version, cancellation);
    }

    /// <summary>The last fifty changes, newest first.</summary>
    public async Task<IReadOnlyList<SettingsChange>> History(CancellationToken cancellation)
    {
        var versions = await Versions().OrderByDescending(v => v.Version).Take(51).ToListAsync(cancellation);
        return [.. versions.Take(50).Select((v, i) => new SettingsChange(
            v.Version, v.ChangedAt, v.StaffName, v.CopyOf, i + 1 < versions.Count ? SettingsJson.Compare(versions[i + 1].Json, v.Json) : []))];
    }

    private async Task<SettingsOutcome> Save(T wanted, int basedOn, int? copyOf, CancellationToken cancellation)
    {
        var json = SettingsJson.Write(wanted);
        var problems = services.GetServices<ISettingsRule<T>>().SelectMany(r => r.Check(SettingsJson.Over(Current, json))).ToList();
        if (problems.Count > 0)
        {
            return new SettingsOutcome.Refused(problems);
        }

        var before = SettingsJson.Write(Current);
        if (basedOn == Version && json == before)
        {
            return new SettingsOutcome.Unchanged();
        }

        try
        {
            await services.GetRequiredService<UnitOfWork>().Run(Db, token => Append(before, json, basedOn, copyOf, token), cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // The key (section, version) is taken: a colleague was quicker.
            await book.Read(section.Section, cancellation);
            return new SettingsOutcome.Stale();
        }

        await book.Read(section.Section, cancellation);
        await services.GetRequiredService<IBroadcast>().Send(SettingsBook.KeyOf(section.Section), cancellation);
        return new SettingsOutcome.Saved(Version);
    }

    private async Task<int> Append(string before, string json, int basedOn, int? copyOf, CancellationToken cancellation)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (basedOn == 0)
        {
            // What configuration said, so that the first change can be undone too.
            Db.Add(new SettingsVersion { Section = section.Section, Version = 1, Json = before, ChangedAt = now });
        }

        var person = services.GetRequiredService<CurrentPerson>();
        Db.Add(new SettingsVersion
        {
            Section = section.Section, Version = Math.Max(basedOn, 1) + 1, Json = json, ChangedAt = now, StaffId = person.StaffId, StaffName = person.StaffName, CopyOf = copyOf,
        });
        return await Db.SaveChangesAsync(cancellation);
    }

    private ModuleDb Db => (ModuleDb)services.GetRequiredService(section.DbType);

    private IQueryable<SettingsVersion> Versions() => Db.Set<SettingsVersion>().AsNoTracking().Where(v => v.Section == section.Section);
}
