using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Reads a staged import and tells what it would do.</summary>
internal sealed class ImportPlanner(CatalogDb db, ImportFiles files, TimeProvider clock)
{
    public const int RowsAtOnce = 200;

    /// <summary>The import with its files; null when it does not exist or its files are gone.</summary>
    public async Task<StagedImport?> Open(Guid id, CancellationToken cancellation)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation);
        if (import is null || await files.Read(id, cancellation) is not { } kept)
        {
            return null;
        }

        var (shelves, problems) = kept.Categories is null ? ([], []) : CategorySheet.Read(kept.Categories);
        return new StagedImport(import, ProductSheet.Read(kept.Products, import.EmptyClears), shelves, problems);
    }

    /// <summary>Runs the import without saving: what it would change is what it will change.</summary>
    public async Task<ImportPreview> Preview(StagedImport staged, CancellationToken cancellation)
    {
        var (added, changed, unchanged) = (0, 0, 0);
        List<ImportProblem> problems = [.. staged.ShelfProblems, .. staged.Sheet.Problems];
        var writer = await ImportWriter.Load(db, staged.Import, clock, cancellation);
        writer.Shelves.MakeAll(staged.Shelves);
        var broken = problems.Select(p => p.Row).ToHashSet();
        foreach (var rows in staged.Sheet.Rows.Chunk(RowsAtOnce))
        {
            var known = await writer.Known(rows, cancellation);
            foreach (var row in rows.Where(r => !broken.Contains(r.Number)))
            {
                if (known.TryGetValue(row.Sku, out var product) && product.PendingImportId is null)
                {
                    _ = writer.Change(product, row) ? changed++ : unchanged++;
                }
                else if (product is not null && product.PendingImportId != staged.Import.Id)
                {
                    problems.Add(new ImportProblem(row.Number, "Reference #", "OtherImport", row.Sku));
                }
                else if (Missing(row) is { } missing)
                {
                    problems.Add(missing);
                }
                else
                {
                    writer.Shelves.Find(row.Category!);
                    added++;
                }
            }

            db.ChangeTracker.Clear();
        }

        return new ImportPreview(
            added, changed, unchanged, [.. problems.OrderBy(p => p.Row)], staged.Sheet.Remarks, staged.Sheet.UnusedColumns, [.. writer.Shelves.Made]);
    }

    private static ImportProblem? Missing(ImportedRow row) => row switch
    {
        { Category: null } => new ImportProblem(row.Number, "Categories", "RequiredForNew", row.Sku),
        { Price: null } => new ImportProblem(row.Number, "Price", "RequiredForNew", row.Sku),
        _ => null,
    };
}
