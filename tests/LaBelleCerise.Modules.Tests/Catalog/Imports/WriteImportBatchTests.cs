using System.Net;
using LaBelleCerise.Catalog.Imports;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

public sealed class WriteImportBatchTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(35)]
    public async Task A_batch_that_is_written_twice_adds_once_and_shows_nothing_before_the_end()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var review = await staff.HandIn(ImportForm.Csv("WB-1;Spiegeltje;Spiegels;8;3;;;1", "WB-2;Spiegel groot;Spiegels;8;3;;;1"));
        await shop.Step(new ConfirmImport(review.ImportId()));
        var staged = await shop.Staged(review.ImportId());

        Assert.Equal(2, (await shop.Step(new WriteImportBatch(staged, staged.Sheet.Rows))).Added);
        Assert.Equal(0, (await shop.Step(new WriteImportBatch(staged, staged.Sheet.Rows))).Added);

        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/product/spiegeltje")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/categorie/spiegels")).Status);
        Assert.DoesNotContain("Spiegeltje", (await visitor.Get("/nl/zoeken?q=spiegeltje")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("WB-1", (await staff.Get("/admin/catalog/products?q=WB-1")).All("tbody td").Select(c => c.TextContent));

        await staff.Submit(review, "#confirm");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/nl/product/spiegeltje")).Status);
    }

    [Fact, Behaviour(35)]
    public async Task What_is_in_the_shop_already_is_left_to_the_last_step()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        await staff.Submit(await staff.HandIn(ImportForm.Csv("WB-3;Vaasje;Tafel;10;3;;;1")), "#confirm");
        var review = await staff.HandIn(ImportForm.Csv("WB-3;Vaasje;Tafel;20;3;;;1", "WB-4;Vaas;Tafel;30;3;;;1"));
        await shop.Step(new ConfirmImport(review.ImportId()));
        var staged = await shop.Staged(review.ImportId());

        Assert.Equal(1, (await shop.Step(new WriteImportBatch(staged, staged.Sheet.Rows))).Added);

        Assert.Equal("€\u00a012,10", (await staff.Get("/nl/product/vaasje")).One(".product__buy .price__now").TextContent);
    }
}
