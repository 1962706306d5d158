using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Puts a set back: everything is unpacked and checked before anything of the shop is touched (ADR 0030).</summary>
public sealed class RestoreDesk
{
    private readonly IServiceProvider services;
    private readonly DataFolders folders;
    private readonly ModuleCatalog modules;

    internal RestoreDesk(IServiceProvider services, DataFolders folders, ModuleCatalog modules) => (this.services, this.folders, this.modules) = (services, folders, modules);

    /// <summary>Restores a set where nothing is yet, or in the place of what is there; whoever was erased since it was made is erased again before anyone can ask.</summary>
    /// <param name="path">The set.</param>
    /// <param name="replace">Also in the place of a shop.</param>
    /// <param name="withoutTombstones">An operator's reason to go on without the ledger of erasures.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<BackupOutcome> Restore(string path, bool replace, string? withoutTombstones, CancellationToken cancellation)
    {
        try
        {
            var key = services.GetRequiredService<IOptions<BackupOptions>>().Value.KeyBytes
                ?? throw new BackupRefusedException(BackupRefusal.NoKey, "Backup:Key is missing: the key that the set was made with.");
            var copies = services.GetRequiredService<IStoreCopies>();
            await RefuseOccupied(copies, replace, cancellation);
            Directory.CreateDirectory(folders.Data);
            using var alone = BackupLock.Take(folders.Data);
            var staging = OwnerOnly.Folder(Path.Combine(folders.Data, $".restore-{Guid.NewGuid():N}"));
            try
            {
                var manifest = SetReader.Unpack(path, key, staging.FullName);
                await RefuseForeign(manifest, cancellation);
                var waives = await RefuseForgotten(path, manifest, withoutTombstones, cancellation);
                await PutInPlace(copies, staging.FullName, cancellation);
                await services.GetRequiredService<Migrator>().Run(cancellation);
                await services.GetRequiredService<SettingsBook>().ReadAll(cancellation);
                var offered = await OfferAgain(cancellation);
                var replayed = await Replay(waives ? withoutTombstones : null, cancellation);
                return new BackupOutcome.Restored(manifest.MadeAt, manifest.Files.Count, offered, [.. Remarks(manifest), replayed.ToString()], replayed.Fault);
            }
            finally
            {
                staging.Delete(recursive: true);
            }
        }
        catch (BackupRefusedException refused)
        {
            return refused.Outcome;
        }
    }

    private async Task RefuseOccupied(IStoreCopies copies, bool replace, CancellationToken cancellation)
    {
        if (await copies.AreInUse(cancellation))
        {
            throw new BackupRefusedException(BackupRefusal.Busy, "A shop is serving from these stores: stop it first.");
        }

        if (!replace && (await copies.Exist(cancellation) || folders.Own.Any(o => Directory.Exists(o.Path) && Directory.EnumerateFileSystemEntries(o.Path).Any())))
        {
            throw new BackupRefusedException(BackupRefusal.NotEmpty, "There already is a shop here. Restore with --replace to put the set in its place; what is there now is lost then.");
        }
    }

    /// <summary>A set of the other database or of a newer version would come up half readable.</summary>
    private async Task RefuseForeign(BackupManifest manifest, CancellationToken cancellation)
    {
        var provider = services.GetRequiredService<IOptions<StorageOptions>>().Value.Provider;
        if (manifest.Provider != provider)
        {
            throw new BackupRefusedException(BackupRefusal.Unreadable, $"This set was made on {manifest.Provider} and Storage:Provider is {provider}.");
        }

        await using var scope = services.CreateAsyncScope();
        foreach (var store in modules.Stores)
        {
            if (!manifest.Stores.TryGetValue(store.Name, out var last))
            {
                throw new BackupRefusedException(BackupRefusal.Unreadable, $"This set has no store {store.Name}: it was made by another version ({manifest.Version}).");
            }

            if (last is not null && !store.Open(scope.ServiceProvider).Database.GetMigrations().Contains(last))
            {
                throw new BackupRefusedException(BackupRefusal.Unreadable, $"This set was made by a newer version ({manifest.Version}): restore it with that one.");
            }
        }
    }

    /// <summary>The ledger lies beside our sets or beside this one; without it nobody knows who must not come back.</summary>
    /// <returns>Whether the operator goes on without it.</returns>
    private async Task<bool> RefuseForgotten(string path, BackupManifest manifest, string? withoutTombstones, CancellationToken cancellation)
    {
        var ledger = services.GetRequiredService<TombstoneLedger>();
        var theirs = await ledger.Adopt(Path.GetDirectoryName(Path.GetFullPath(path))!, cancellation);
        if (ledger.Read().FaultFor(manifest.Tombstones ?? 0) is not { } fault)
        {
            return false;
        }

        return withoutTombstones is not null ? true : throw new BackupRefusedException(
            BackupRefusal.NoTombstones, $"Not restored: {theirs ?? fault}, so whoever was erased since would be back. It belongs in {ledger.Folder}, or beside the set. To go on without it: --without-tombstones \"why\".");
    }

    private async Task<TombstoneReplayed> Replay(string? withoutTombstones, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var replay = scope.ServiceProvider.GetRequiredService<ITombstoneReplay>();
        await replay.Forget(cancellation);
        if (withoutTombstones is not null)
        {
            await replay.Waive(withoutTombstones, cancellation);
        }

        return await replay.Run(cancellation);
    }

    /// <summary>Moves what is there aside, the set in its place, and what was there back if that fails.</summary>
    private async Task PutInPlace(IStoreCopies copies, string staging, CancellationToken cancellation)
    {
        var aside = Directory.CreateDirectory(Path.Combine(staging, ".aside"));
        var moved = new List<(string From, string To)>();
        try
        {
            foreach (var entry in folders.Entries().Concat(folders.Own.Select(o => o.Path).Where(Directory.Exists)).Distinct().ToList())
            {
                Move(entry, Path.Combine(aside.FullName, moved.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)), moved);
            }

            var data = Path.Combine(staging, DataFolders.DataName);
            foreach (var entry in Directory.Exists(data) ? Directory.GetFileSystemEntries(data) : [])
            {
                Move(entry, Path.Combine(folders.Data, Path.GetFileName(entry)), moved);
            }

            foreach (var own in folders.Own.Where(o => Directory.Exists(Path.Combine(staging, DataFolders.FoldersName, o.Name))))
            {
                Move(Path.Combine(staging, DataFolders.FoldersName, own.Name), own.Path, moved);
            }

            await copies.Put(Path.Combine(staging, DataFolders.StoresName), cancellation);
        }
        catch
        {
            moved.Reverse();
            foreach (var (from, to) in moved)
            {
                Move(to, from, []);
            }

            throw;
        }
    }

    /// <summary>Moves a file or folder; between two disks it is copied.</summary>
    private static void Move(string from, string to, List<(string From, string To)> moved)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (File.Exists(from))
        {
            File.Move(from, to, overwrite: true);
        }
        else
        {
            Directory.CreateDirectory(to);
            foreach (var entry in Directory.GetFileSystemEntries(from))
            {
                Move(entry, Path.Combine(to, Path.GetFileName(entry)), []);
            }

            Directory.Delete(from);
        }

        moved.Add((from, to));
    }

    /// <summary>Everything that was delivered before the backup is offered once more; a receiver that has the receipt does nothing (decisions 25).</summary>
    private async Task<int> OfferAgain(CancellationToken cancellation)
    {
        var offered = 0;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        foreach (var module in modules.All)
        {
            await using var scope = services.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            // Whoever was delivering when the set was made is gone.
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => db.Deliveries.Where(d => d.State == DeliveryState.Waiting).ExecuteUpdateAsync(set => set.SetProperty(d => d.DueAt, now), token), cancellation);
            offered += await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, token => db.Deliveries.Where(d => d.State == DeliveryState.Delivered)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.Attempts, 0).SetProperty(d => d.DueAt, now), token), cancellation);
        }

        return offered;
    }

    private List<string> Remarks(BackupManifest manifest)
    {
        var marks = BackupKeys.Marks(services);
        return [.. manifest.KeyMarks.Where(m => marks.GetValueOrDefault(m.Key) != m.Value)
            .Select(m => $"{m.Key} is another one than when the set was made: {(m.Key == "Security:KeyRingKey" ? "sessions and second factors cannot be read" : "links in mails that were sent do not open any more")}.")];
    }
}
