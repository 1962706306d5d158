using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Turns a query with the tag into one that locks its rows and passes over rows that another host has locked (PostgreSQL).</summary>
internal sealed class SkipLockedInterceptor : DbCommandInterceptor
{
    /// <summary>The tag that asks for it.</summary>
    public const string Tag = "for-update-skip-locked";

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Rewrite(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Rewrite(command);
        return ValueTask.FromResult(result);
    }

    private static void Rewrite(DbCommand command)
    {
        if (command.CommandText.StartsWith($"-- {Tag}", StringComparison.Ordinal))
        {
            command.CommandText += "\nFOR UPDATE SKIP LOCKED";
        }
    }
}
