using System.Net;
using LaBelleCerise.Catalog;
using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Modules.Tests.Catalog.Imports;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Catalog.Jobs;

public sealed class FinishImportsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Behaviour(35)]
    public async Task An_import_that_a_crash_cut_off_is_invisible_and_is_finished_once()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var id = await StageAndStopHalfway(cancellation);
        await shop.Restart();
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/product/ding-1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/categorie/dingen")).Status);
        Assert.DoesNotContain("Ding 1", (await visitor.Get("/nl/zoeken?q=ding")).Text, StringComparison.Ordinal);

        await shop.Advance(TimeSpan.FromMinutes(5));
        await shop.RunJob("catalog.finish-imports");
        await shop.RunJob("catalog.finish-imports");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/nl/product/ding-1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/nl/product/ding-450")).Status);

        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogDb>();
        Assert.Equal(450, await db.Variants.CountAsync(v => v.Sku.StartsWith("D-"), cancellation));
        Assert.Equal(1, await db.Outbox.CountAsync(m => m.SubjectId == id, cancellation));
        Assert.Equal(450, (await db.Imports.SingleAsync(i => i.Id == id, cancellation)).Added);
    }

    private async Task<Guid> StageAndStopHalfway(CancellationToken cancellation)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var file = ImportForm.Csv([.. Enumerable.Range(1, 450).Select(n => $"D-{n};Ding {n};Dingen;{n};2;;;1")]);
        var id = await scope.ServiceProvider.GetRequiredService<ImportDesk>().Stage(file, null, new ImportAnswers("nl", VatClass.Standard, true, false), cancellation);
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        await mediator.Send(new ConfirmImport(id), cancellation);
        var staged = (await scope.ServiceProvider.GetRequiredService<ImportPlanner>().Open(id, cancellation))!;
        var first = await mediator.Send(new WriteImportBatch(staged, [.. staged.Sheet.Rows.Take(ImportPlanner.RowsAtOnce)]), cancellation);
        Assert.Equal(ImportPlanner.RowsAtOnce, first.Added);
        return id;
    }
}
