using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Writes down that files were staged; the same files with the same answers find the import that was not finished.</summary>
internal sealed record RecordImport(Import Import) : ICommand<RecordImport.Outcome>
{
    internal sealed record Outcome(Guid ImportId, bool IsNew);
}

internal sealed class RecordImportHandler(CatalogDb db) : IRequestHandler<RecordImport, RecordImport.Outcome>
{
    public async Task<RecordImport.Outcome> Handle(RecordImport request, CancellationToken cancellationToken)
    {
        var begun = await db.Imports.Where(i => i.Fingerprint == request.Import.Fingerprint && i.State == ImportState.Applying)
            .Select(i => (Guid?)i.Id).FirstOrDefaultAsync(cancellationToken);
        if (begun is { } id)
        {
            return new RecordImport.Outcome(id, IsNew: false);
        }

        db.Imports.Add(request.Import);
        await db.SaveChangesAsync(cancellationToken);
        return new RecordImport.Outcome(request.Import.Id, IsNew: true);
    }
}
