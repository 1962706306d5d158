using System.Reflection;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Makes one encrypted set of everything: all stores at one moment, papers, mails, key ring (decisions 25, ADR 0030).</summary>
public sealed partial class BackupDesk
{
    private const string Staging = ".part-";
    private readonly IServiceProvider services;
    private readonly DataFolders folders;
    private readonly BackupShelf shelf;
    private readonly TimeProvider clock;
    private readonly ILogger<BackupDesk> log;

    internal BackupDesk(IServiceProvider services, DataFolders folders, BackupShelf shelf, TimeProvider clock, ILogger<BackupDesk> log) =>
        (this.services, this.folders, this.shelf, this.clock, this.log) = (services, folders, shelf, clock, log);

    /// <summary>The version of the shop, as sets and the health page name it.</summary>
    public static string Version { get; } =
        Assembly.GetEntryAssembly()?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Makes a set and removes those that are too old.</summary>
    public async Task<BackupOutcome> Make(CancellationToken cancellation)
    {
        try
        {
            var key = services.GetRequiredService<IOptions<BackupOptions>>().Value.KeyBytes
                ?? throw new BackupRefusedException(BackupRefusal.NoKey, "Backup:Key is missing: 32 random bytes in base64, e.g. from `openssl rand -base64 32`.");
            Directory.CreateDirectory(folders.Sets);
            using var alone = BackupLock.Take(folders.Sets);
            RemoveLeftovers();
            var ledger = services.GetRequiredService<TombstoneLedger>();
            var made = await Make(key, await ledger.Begin(cancellation), cancellation);
            var pruned = shelf.Prune(clock.GetUtcNow());
            ledger.Prune();
            LogMade(log, made.Bytes, made.Files, made.Held.TotalMilliseconds, pruned);
            return made;
        }
        catch (BackupRefusedException refused)
        {
            LogRefused(log, refused.Outcome.Reason);
            return refused.Outcome;
        }
    }

    private async Task<BackupOutcome.Made> Make(byte[] key, long tombstones, CancellationToken cancellation)
    {
        var copies = services.GetRequiredService<IStoreCopies>();
        if (!await copies.Exist(cancellation))
        {
            throw new BackupRefusedException(BackupRefusal.NotEmpty, "There is no store to back up yet.");
        }

        RefuseFullDisk();
        var staging = OwnerOnly.Folder(Path.Combine(folders.Sets, $"{Staging}{Guid.NewGuid():N}"));
        try
        {
            var stores = Directory.CreateDirectory(Path.Combine(staging.FullName, DataFolders.StoresName));
            var now = clock.GetUtcNow();
            var held = await copies.Take(stores.FullName, cancellation);
            var part = Path.Combine(staging.FullName, "set");
            int files;
            using (var writer = new SetWriter(part, key))
            {
                foreach (var store in stores.EnumerateFiles().OrderBy(f => f.Name, StringComparer.Ordinal))
                {
                    await writer.Add($"{DataFolders.StoresName}/{store.Name}", store.FullName, cancellation);
                }

                foreach (var (name, path) in folders.Files())
                {
                    await writer.Add(name, path, cancellation);
                }

                var provider = services.GetRequiredService<IOptions<StorageOptions>>().Value.Provider;
                writer.Complete(new BackupManifest(now, provider, Version, await LastMigrations(cancellation), writer.Entries, BackupKeys.Marks(services), tombstones));
                files = writer.Entries.Count;
            }

            var target = shelf.PathFor(now);
            File.Move(part, target, overwrite: true);
            return new BackupOutcome.Made(target, new FileInfo(target).Length, files, held);
        }
        finally
        {
            staging.Delete(recursive: true);
        }
    }

    /// <summary>A backup that was killed leaves its unencrypted copies behind.</summary>
    private void RemoveLeftovers()
    {
        foreach (var left in Directory.GetDirectories(folders.Sets, $"{Staging}*"))
        {
            Directory.Delete(left, recursive: true);
        }
    }

    private async Task<Dictionary<string, string?>> LastMigrations(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var last = new Dictionary<string, string?>();
        foreach (var store in services.GetRequiredService<ModuleCatalog>().Stores)
        {
            last[store.Name] = (await store.Open(scope.ServiceProvider).Database.GetAppliedMigrationsAsync(cancellation)).LastOrDefault();
        }

        return last;
    }

    /// <summary>A copy and the set made of it need room at once.</summary>
    private void RefuseFullDisk()
    {
        var needed = 2 * folders.Entries().Where(File.Exists).Sum(f => new FileInfo(f).Length) + folders.Files().Sum(f => File.Exists(f.Path) ? new FileInfo(f.Path).Length : 0);
        var free = new DriveInfo(folders.Sets).AvailableFreeSpace;
        if (free < needed)
        {
            throw new BackupRefusedException(BackupRefusal.NoRoom, $"The disk of {folders.Sets} has {free >> 20} MB free and the backup needs about {needed >> 20} MB.");
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Backup made: {Bytes} bytes, {Files} files, writers held for {Held} ms, {Pruned} old set(s) removed")]
    private static partial void LogMade(ILogger log, long bytes, int files, double held, int pruned);

    [LoggerMessage(Level = LogLevel.Error, Message = "No backup was made: {Reason}")]
    private static partial void LogRefused(ILogger log, BackupRefusal reason);
}
