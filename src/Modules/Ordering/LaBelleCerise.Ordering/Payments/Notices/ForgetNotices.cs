using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>Removes notices a month after they were worked off: their payments hold what counts.</summary>
internal sealed class ForgetNotices(NoticeBook notices, TimeProvider clock) : IJob
{
    private static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    public Task Run(CancellationToken cancellation) => notices.Forget(clock.GetUtcNow() - Retention, cancellation);
}
