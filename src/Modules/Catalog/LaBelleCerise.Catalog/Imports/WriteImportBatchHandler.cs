using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Writes the new products of some rows, invisible; a batch that was written before is passed over.</summary>
internal sealed record WriteImportBatch(StagedImport Staged, IReadOnlyList<ImportedRow> Rows) : ICommand<WriteImportBatch.Outcome>
{
    internal sealed record Outcome(int Added);
}

internal sealed class WriteImportBatchHandler(CatalogDb db, TimeProvider clock) : IRequestHandler<WriteImportBatch, WriteImportBatch.Outcome>
{
    public async Task<WriteImportBatch.Outcome> Handle(WriteImportBatch request, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var import = request.Staged.Import;
        // This step also takes the row's lock on PostgreSQL: of two runs of one import the second waits, and then finds the batch written.
        if (await db.Imports.Where(i => i.Id == import.Id && i.State == ImportState.Applying)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.LastStepAt, clock.GetUtcNow()), cancellationToken) == 0)
        {
            return new WriteImportBatch.Outcome(0);
        }

        var writer = await ImportWriter.Load(db, import, clock, cancellationToken);
        writer.Shelves.MakeAll(request.Staged.Shelves);
        var known = await writer.Known(request.Rows, cancellationToken);
        var added = 0;
        foreach (var row in request.Rows.Where(r => !known.ContainsKey(r.Sku)))
        {
            writer.Add(row);
            added++;
        }

        await db.SaveChangesAsync(cancellationToken);
        return new WriteImportBatch.Outcome(added);
    }
}
