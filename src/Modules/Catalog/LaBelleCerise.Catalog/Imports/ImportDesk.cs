using System.Security.Cryptography;
using System.Text;
using MediatR;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Takes files in and carries confirmed imports to their end; the admin page, the command line and the job do the same.</summary>
internal sealed class ImportDesk(IMediator mediator, ImportFiles files, ImportPlanner planner, TimeProvider clock)
{
    /// <summary>Keeps the files; nothing in the shop changes.</summary>
    public async Task<Guid> Stage(byte[] products, byte[]? categories, ImportAnswers answers, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var import = new Import
        {
            Id = Guid.CreateVersion7(now),
            Fingerprint = Fingerprint(products, categories, answers),
            Language = answers.Language,
            VatClass = answers.VatClass,
            PricesAreNet = answers.PricesAreNet,
            EmptyClears = answers.EmptyClears,
            StagedAt = now,
            LastStepAt = now,
        };
        await files.Keep(import.Id, products, categories, cancellation);
        var recorded = await mediator.Send(new RecordImport(import), cancellation);
        if (!recorded.IsNew)
        {
            files.Drop(import.Id);
        }

        return recorded.ImportId;
    }

    /// <summary>Applies a confirmed import from wherever it stands; nothing is visible before the last step.</summary>
    /// <returns>False when the import does not exist, has errors or was done before.</returns>
    public async Task<bool> Run(Guid id, CancellationToken cancellation)
    {
        if (await planner.Open(id, cancellation) is not { } staged || staged.Import.State is ImportState.Done
            || (staged.Import.State is ImportState.Staged && !(await planner.Preview(staged, cancellation)).CanBeConfirmed)
            || !(await mediator.Send(new ConfirmImport(id), cancellation)).MayRun)
        {
            return false;
        }

        foreach (var rows in staged.Sheet.Rows.Chunk(ImportPlanner.RowsAtOnce))
        {
            await mediator.Send(new WriteImportBatch(staged, rows), cancellation);
        }

        var outcome = await mediator.Send(new FinishImport(staged), cancellation);
        files.Drop(id);
        return outcome is FinishImport.Outcome.Finished;
    }

    private static string Fingerprint(byte[] products, byte[]? categories, ImportAnswers answers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(SHA256.HashData(products));
        hash.AppendData(SHA256.HashData(categories ?? []));
        hash.AppendData(Encoding.UTF8.GetBytes(answers.ToString()));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
