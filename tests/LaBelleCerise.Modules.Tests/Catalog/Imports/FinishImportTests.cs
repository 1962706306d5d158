using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Modules.Tests.Ordering;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

public sealed class FinishImportTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(11, 35)]
    public async Task The_pieces_of_a_file_open_the_stock_of_new_goods_and_never_touch_those_that_are_there()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        await staff.Submit(await staff.HandIn(ImportForm.Csv("FI-1;Mandje klein;Tafel;10;7;;;1")), "#confirm");
        await shop.Settle();
        Assert.Equal(7, (await shop.StockOf("FI-1")).OnHand);
        using var buyer = shop.NewVisitor();
        await shop.Pay(await buyer.Buy("FI-1", "2"));

        await staff.Submit(await staff.HandIn(ImportForm.Csv("FI-1;Mandje klein;Tafel;20;99;;;1", "FI-2;Mandje groot;Tafel;30;4;;;1")), "#confirm");
        await shop.Settle();

        Assert.Equal((5, 2), await shop.StockOf("FI-1") is var stock ? (stock.OnHand, stock.Sold) : default);
        Assert.Equal(4, (await shop.StockOf("FI-2")).OnHand);
        Assert.Contains("€ 24,20", (await buyer.Add("FI-1")).Text, StringComparison.Ordinal);
    }

    [Fact, Behaviour(35)]
    public async Task A_second_end_of_the_same_import_changes_and_announces_nothing()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var review = await staff.HandIn(ImportForm.Csv("FI-3;Dienblad;Tafel;10;7;;;1"));
        await shop.Step(new ConfirmImport(review.ImportId()));
        var staged = await shop.Staged(review.ImportId());
        await shop.Step(new WriteImportBatch(staged, staged.Sheet.Rows));

        var outcomes = await Task.WhenAll(shop.Step(new FinishImport(staged)), shop.Step(new FinishImport(staged)));

        Assert.Equal(1, Assert.Single(outcomes.OfType<FinishImport.Outcome.Finished>()).Added);
        Assert.Single(outcomes.OfType<FinishImport.Outcome.AlreadyDone>());
        Assert.Equal(1, await shop.InCatalog(db => db.Outbox.CountAsync(m => m.SubjectId == staged.Import.Id)));
    }
}
