using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Sets what SQLite keeps per connection: full durability, erased bytes really gone, short waits in the driver.</summary>
/// <remarks>FULL everywhere: a receiver under NORMAL could forget what its sender marked delivered (ADR 0005).</remarks>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
