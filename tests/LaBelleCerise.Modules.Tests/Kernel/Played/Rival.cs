using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Another writer that comes, once, between what a handler has read and what it is about to write.</summary>
/// <remarks>On PostgreSQL, where several hosts write at once, it commits in between unless a lock makes it wait; on SQLite it waits for its turn and comes afterwards. What is asserted holds either way.</remarks>
internal sealed class Rival : DbCommandInterceptor
{
    /// <summary>Who waits for a lock that we hold cannot end before us.</summary>
    private static readonly TimeSpan Window = TestDatabase.IsPostgres ? TimeSpan.FromSeconds(2) : TimeSpan.Zero;
    private (string Statement, string Table, Func<Task> Act)? plan;
    private Task done = Task.CompletedTask;

    /// <summary>Acts just before the first statement of this kind on this table.</summary>
    public void ComesBefore(string statement, string table, Func<Task> act) => plan = (statement, table, act);

    /// <summary>Waits until the rival is through; throws what it met.</summary>
    public Task IsThrough()
    {
        Assert.Null(plan);
        return done;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await LetIn(command.CommandText);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await LetIn(command.CommandText);
        return result;
    }

    private async Task LetIn(string sql)
    {
        if (plan is not { } planned || !sql.Contains(planned.Statement, StringComparison.Ordinal) || !sql.Contains(planned.Table, StringComparison.Ordinal))
        {
            return;
        }

        plan = null;
        // Not of our flow of calls: it is another request, perhaps on another host.
        using (ExecutionContext.SuppressFlow())
        {
            done = Task.Run(planned.Act);
        }

        await Task.WhenAny(done, Task.Delay(Window));
    }
}
