using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Lets a staged import begin; from here on it is finished, by whoever comes first.</summary>
internal sealed record ConfirmImport(Guid ImportId) : ICommand<ConfirmImport.Outcome>
{
    internal sealed record Outcome(bool MayRun);
}

internal sealed class ConfirmImportHandler(CatalogDb db, TimeProvider clock) : IRequestHandler<ConfirmImport, ConfirmImport.Outcome>
{
    public async Task<ConfirmImport.Outcome> Handle(ConfirmImport request, CancellationToken cancellationToken)
    {
        await db.Imports.Where(i => i.Id == request.ImportId && i.State == ImportState.Staged)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportState.Applying).SetProperty(i => i.LastStepAt, clock.GetUtcNow()), cancellationToken);
        return new ConfirmImport.Outcome(await db.Imports.AnyAsync(i => i.Id == request.ImportId && i.State == ImportState.Applying, cancellationToken));
    }
}
