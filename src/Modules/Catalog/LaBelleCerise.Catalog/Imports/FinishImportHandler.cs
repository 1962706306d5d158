using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Changes what exists, shows what is new and announces both, in one transaction: the import is visible wholly or not at all.</summary>
internal sealed record FinishImport(StagedImport Staged) : ICommand<FinishImport.Outcome>
{
    internal abstract record Outcome
    {
        internal sealed record Finished(int Added, int Changed, int Unchanged) : Outcome;

        /// <summary>Another run was first.</summary>
        internal sealed record AlreadyDone : Outcome, IRefusal;
    }
}

internal sealed class FinishImportHandler(CatalogDb db, TimeProvider clock) : IRequestHandler<FinishImport, FinishImport.Outcome>
{
    public async Task<FinishImport.Outcome> Handle(FinishImport request, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var staged = request.Staged;
        // Takes the row's lock on PostgreSQL: of two runs of one import the second waits, and then finds it done.
        if (await db.Imports.Where(i => i.Id == staged.Import.Id && i.State == ImportState.Applying)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.LastStepAt, clock.GetUtcNow()), cancellationToken) == 0)
        {
            return new FinishImport.Outcome.AlreadyDone();
        }

        var import = await db.Imports.SingleAsync(i => i.Id == staged.Import.Id, cancellationToken);
        var writer = await ImportWriter.Load(db, import, clock, cancellationToken);
        writer.Shelves.MakeAll(staged.Shelves);
        var touched = new List<Product>();
        foreach (var rows in staged.Sheet.Rows.Chunk(ImportPlanner.RowsAtOnce))
        {
            touched.AddRange(Apply(await writer.Known(rows, cancellationToken), rows, writer, import));
        }

        import.State = ImportState.Done;
        import.LastStepAt = clock.GetUtcNow();
        import.Version++;
        var openingStock = OpeningStock(staged, touched);
        touched.ForEach(p => p.FinishImport());
        Listing.Announce(db, import.Id, touched, openingStock);
        await db.SaveChangesAsync(cancellationToken);
        await db.Categories.Where(c => c.PendingImportId == import.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.PendingImportId, (Guid?)null), cancellationToken);
        return new FinishImport.Outcome.Finished(import.Added, import.Changed, import.Unchanged);
    }

    /// <summary>The quantities of new products only: an import never sets the stock of what was there (decisions 32).</summary>
    private static Dictionary<string, int> OpeningStock(StagedImport staged, IEnumerable<Product> touched)
    {
        var isNew = touched.Where(p => p.PendingImportId is not null).SelectMany(p => p.Variants).Select(v => v.Sku).ToHashSet();
        return staged.Sheet.Rows.Where(r => isNew.Contains(r.Sku) && r.OpeningStock is not null).ToDictionary(r => r.Sku, r => r.OpeningStock!.Value);
    }

    private IEnumerable<Product> Apply(Dictionary<string, Product> known, ImportedRow[] rows, ImportWriter writer, Import import)
    {
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.Sku, out var product))
            {
                continue;
            }

            if (product.PendingImportId == import.Id)
            {
                import.Added++;
                yield return product;
            }
            else if (writer.Change(product, row))
            {
                import.Changed++;
                product.Touch(clock.GetUtcNow());
                yield return product;
            }
            else
            {
                import.Unchanged++;
            }
        }
    }
}
