using LaBelleCerise.Kernel.Jobs;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>Makes a set by the clock. Without a key it makes none: the health page says so, and production does not start without one.</summary>
internal sealed class MakeBackup(BackupDesk desk, IOptions<BackupOptions> options) : IJob
{
    public async Task Run(CancellationToken cancellation)
    {
        if (options.Value.KeyBytes is not null)
        {
            await desk.Make(cancellation);
        }
    }
}
