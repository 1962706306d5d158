using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Holds a lock file in the data folder while the shop serves, so that a restore does not pull the files away below it. The lock ends with the process, killed or not.</summary>
public sealed class HeldDataFolder(IOptions<StorageOptions> storage) : IHostedService, IDisposable
{
    private const string Name = ".serving.lock";
    private FileStream? held;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        held = TryHold(storage.Value.DataPath);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose() => held?.Dispose();

    /// <summary>Whether a shop serves from this folder.</summary>
    internal static bool IsHeld(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Name)))
        {
            return false;
        }

        using var mine = TryHold(folder);
        return mine is null;
    }

    private static FileStream? TryHold(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            // Another host serves from this folder; its lock is as good as ours.
            return null;
        }
    }
}
