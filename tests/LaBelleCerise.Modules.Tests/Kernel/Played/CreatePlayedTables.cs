using System.Data.Common;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Played modules have no migrations: their tables are made at the first start.</summary>
internal sealed class CreatePlayedTables(SenderDb sender, FirstDb first, SecondDb second) : IStartupTask
{
    public int Order => -1000;

    public async Task Run(CancellationToken cancellation)
    {
        foreach (PlayedDb db in new PlayedDb[] { sender, first, second })
        {
            try
            {
                await db.Notes.AnyAsync(cancellation);
            }
            catch (DbException)
            {
                await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(cancellation);
            }
        }
    }
}
