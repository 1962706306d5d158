using Microsoft.Data.Sqlite;
using Npgsql;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Tells a store that cannot be reached or written at this moment from a fault of ours: the disk is full, the database is away or has no more room or connections.</summary>
/// <remarks>Nothing half written is left by it, for every write is one transaction; later the same request goes well.</remarks>
public static class StoreOutage
{
    /// <summary>ENOSPC, as .NET hands it on.</summary>
    private const int NoSpaceLeft = 28;

    /// <summary>SQLITE_BUSY, READONLY, IOERR, FULL, CANTOPEN.</summary>
    private static readonly int[] OfSqlite = [5, 8, 10, 13, 14];

    /// <summary>Classes of SQLSTATE: connection exception, insufficient resources, operator intervention, system error; and a server that only reads. What ends a session (FATAL) is one of them, whatever its class.</summary>
    private static readonly string[] OfPostgres = ["08", "53", "57", "58", "25006"];

    /// <summary>Whether this is why something failed.</summary>
    public static bool Explains(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            var isOutage = cause switch
            {
                SqliteException sqlite => OfSqlite.Contains(sqlite.SqliteErrorCode),
                PostgresException { InvariantSeverity: "FATAL" } => true,
                PostgresException answer => OfPostgres.Any(c => answer.SqlState.StartsWith(c, StringComparison.Ordinal)),
                // No answer at all: refused, cut, timed out, or no connection free.
                NpgsqlException => true,
                IOException disk => disk.HResult == NoSpaceLeft,
                _ => false,
            };
            if (isOutage)
            {
                return true;
            }
        }

        return false;
    }
}
