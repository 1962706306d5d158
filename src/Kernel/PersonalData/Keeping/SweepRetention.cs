using System.Diagnostics;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>Every night, store by store: lets go what no rule keeps, and writes down what was due, went and stayed (law N3).</summary>
/// <remarks>Its schedule comes round each hour: a night on which no host ran, or that was cut off, is made up for on the same day. A store that is written down is left alone.</remarks>
internal sealed class SweepRetention(ModuleCatalog modules, RetentionSweep sweep, IRetentionTerms terms, IRetentionBook book, TimeProvider clock) : IJob
{
    public async Task Run(CancellationToken cancellation)
    {
        foreach (var store in modules.Stores)
        {
            var night = terms.Today;
            if (await book.Holds(store.Name, night, cancellation))
            {
                continue;
            }

            var began = Stopwatch.GetTimestamp();
            var lines = await sweep.Sweep(store, cancellation);
            await book.Write(new RetentionRun(store.Name, night, clock.GetUtcNow(), (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds, lines), cancellation);
        }
    }
}
