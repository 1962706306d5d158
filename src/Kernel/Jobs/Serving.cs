using Microsoft.Extensions.Hosting;

namespace LaBelleCerise.Kernel.Jobs;

/// <summary>Work in the background begins when the shop answers: it must not slow the first pages, nor work for a host that fails to start (ADR 0032).</summary>
internal static class Serving
{
    /// <summary>Ends when the shop answers; false when it is asked to stop before.</summary>
    public static async Task<bool> Begins(this IHostApplicationLifetime lifetime, CancellationToken stopping)
    {
        var begun = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(() => begun.TrySetResult(true));
        await using var stopped = stopping.Register(() => begun.TrySetResult(false));
        return await begun.Task;
    }
}
