using System.Collections.Concurrent;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Broadcasts;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>What the owner set, remembered per host and read again when any host changes it (ADR 0024).</summary>
public sealed partial class SettingsBook : IDisposable
{
    private const string Key = "settings:";
    private readonly IServiceScopeFactory scopes;
    private readonly SettingsSection[] sections;
    private readonly ILogger<SettingsBook> log;
    private readonly IDisposable subscription;
    private readonly ConcurrentDictionary<string, (int Version, string Json)> kept = new();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> changes = new();

    /// <summary>Made once per host.</summary>
    public SettingsBook(IServiceScopeFactory scopes, IEnumerable<SettingsSection> sections, IBroadcast broadcast, ILogger<SettingsBook> log)
    {
        (this.scopes, this.sections, this.log) = (scopes, [.. sections], log);
        subscription = broadcast.Listen(key => _ = Hear(key));
    }

    /// <summary>The key that tells every host to read a section again.</summary>
    internal static string KeyOf(string section) => Key + section;

    /// <summary>The version in force and its JSON; null while configuration alone decides.</summary>
    internal (int Version, string Json)? Find(string section) => kept.TryGetValue(section, out var found) ? found : null;

    /// <summary>Fires at the next change of the section.</summary>
    internal IChangeToken TokenOf(string section) => new CancellationChangeToken(changes.GetOrAdd(section, _ => new CancellationTokenSource()).Token);

    /// <summary>Reads every section; at start, and after a lost connection.</summary>
    public async Task ReadAll(CancellationToken cancellation)
    {
        foreach (var section in sections)
        {
            await Read(section, cancellation);
        }
    }

    /// <summary>Reads one section as it stands now.</summary>
    internal Task Read(string section, CancellationToken cancellation) => Read(sections.Single(s => s.Name == section), cancellation);

    /// <inheritdoc />
    public void Dispose() => subscription.Dispose();

    private async Task Read(SettingsSection section, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = (ModuleDb)scope.ServiceProvider.GetRequiredService(section.DbType);
        var newest = await db.Set<SettingsVersion>().AsNoTracking().Where(v => v.Section == section.Name).OrderByDescending(v => v.Version).FirstOrDefaultAsync(cancellation);
        if (newest is null || (kept.TryGetValue(section.Name, out var known) && known.Version >= newest.Version))
        {
            return;
        }

        kept.AddOrUpdate(section.Name, (newest.Version, newest.Json), (_, now) => now.Version >= newest.Version ? now : (newest.Version, newest.Json));
        if (changes.TryRemove(section.Name, out var change))
        {
            await change.CancelAsync();
        }
    }

    private async Task Hear(string key)
    {
        try
        {
            if (key == IBroadcast.Everything)
            {
                await ReadAll(CancellationToken.None);
            }
            else if (sections.FirstOrDefault(s => KeyOf(s.Name) == key) is { } section)
            {
                await Read(section, CancellationToken.None);
            }
        }
        catch (Exception error)
        {
            // The database is away; when it is back the broadcast connects again and asks for everything.
            LogMissed(log, key, ErrorPlace.Of(error));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Settings {Key} could not be read again: {Error}")]
    private static partial void LogMissed(ILogger log, string key, string error);
}
