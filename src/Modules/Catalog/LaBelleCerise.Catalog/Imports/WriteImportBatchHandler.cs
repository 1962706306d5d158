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
        await db.Imports.Where(i => i.Id == import.Id && i.State == ImportState.Applying)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.LastStepAt, clock.GetUtcNow()), cancellationToken);
        return new WriteImportBatch.Outcome(added);
    }
}
