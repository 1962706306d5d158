using System.Data.Common;
using LaBelleCerise.Kernel.Announcements;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Rings the sender after each commit in Messaging's store: what it then finds due was written just now.</summary>
internal sealed class RingOnCommit(RelaySignal signal) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => signal.Ring(nameof(MailSender));

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        signal.Ring(nameof(MailSender));
        return Task.CompletedTask;
    }
}
