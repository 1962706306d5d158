using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.Logging;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>Before the shop opens: a store that is older than the ledger of erasures, by whatever way it was put back, does again what it does not know; without the ledger it stays closed.</summary>
internal sealed partial class OpenShopDoor(ReplayTombstones replay, ShopDoor door, ILogger<OpenShopDoor> log) : IStartupTask
{
    public int Order => 20;

    public async Task Run(CancellationToken cancellation)
    {
        var replayed = await replay.Run(cancellation);
        if (replayed.Fault is { } fault)
        {
            door.Close(fault);
            return;
        }

        if (replayed.Erased + replayed.Restricted + replayed.Unsubscribed > 0)
        {
            LogReplayed(log, replayed.Erased, replayed.Restricted, replayed.Unsubscribed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The stores were older than the ledger of erasures: {Erased} erasure(s), {Restricted} restriction(s), {Unsubscribed} withdrawal(s) done again")]
    private static partial void LogReplayed(ILogger log, int erased, int restricted, int unsubscribed);
}
