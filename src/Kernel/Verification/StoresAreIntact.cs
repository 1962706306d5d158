using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Kernel.Verification;

/// <summary>V9: every SQLite file passes its own integrity and foreign key checks; PostgreSQL answers for every store.</summary>
public sealed class StoresAreIntact(ModuleCatalog modules, IServiceProvider services) : IInvariant
{
    /// <inheritdoc />
    public string Id => "V9";

    /// <inheritdoc />
    public string Sentence => "every store is intact";

    /// <inheritdoc />
    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        var violations = new List<string>();
        foreach (var module in modules.Stores)
        {
            var db = module.Open(services);
            if (!await db.Database.CanConnectAsync(cancellation))
            {
                violations.Add($"{module.Name} does not answer");
            }
            else if (db.Database.IsSqlite())
            {
                violations.AddRange((await Check(db, "PRAGMA integrity_check", cancellation)).Where(line => line != "ok").Select(line => $"{module.Name}: {line}"));
                violations.AddRange((await Check(db, "PRAGMA foreign_key_check", cancellation)).Select(line => $"{module.Name}: foreign key of {line}"));
            }
        }

        return new Finding(modules.Stores.Count, violations);
    }

    private static async Task<List<string>> Check(ModuleDb db, string pragma, CancellationToken cancellation)
    {
        var lines = new List<string>();
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        await using (var reader = await command.ExecuteReaderAsync(cancellation))
        {
            while (await reader.ReadAsync(cancellation))
            {
                lines.Add(reader.GetString(0));
            }
        }

        await db.Database.CloseConnectionAsync();
        return lines;
    }
}
