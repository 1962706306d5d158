using LaBelleCerise.Catalog.Imports;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

public sealed class RecordImportTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(35)]
    public async Task The_same_file_finds_the_import_that_was_begun_and_not_finished()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var file = ImportForm.Csv("RI-1;Kandelaar;Tafel;8;3;;;1");
        var begun = (await staff.HandIn(file)).ImportId();
        await shop.Step(new ConfirmImport(begun));

        Assert.Equal(begun, (await staff.HandIn(file)).ImportId());
        Assert.NotEqual(begun, (await staff.HandIn(file, language: "fr")).ImportId());
        Assert.NotEqual(begun, (await staff.HandIn(file, emptyClears: true)).ImportId());
        Assert.NotEqual(begun, (await staff.HandIn(ImportForm.Csv("RI-1;Kandelaar;Tafel;9;3;;;1"))).ImportId());
    }

    [Fact]
    public async Task Handing_in_writes_down_the_answers_and_changes_nothing_in_the_shop()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var products = await shop.InCatalog(db => db.Products.CountAsync());

        var id = (await staff.HandIn(ImportForm.Csv("RI-2;Sierkom;Nieuwe plank;8;3;;;1"), language: "de", emptyClears: true)).ImportId();

        var import = await shop.InCatalog(db => db.Imports.SingleAsync(i => i.Id == id));
        Assert.Equal((ImportState.Staged, "de", true, true), (import.State, import.Language, import.PricesAreNet, import.EmptyClears));
        Assert.Equal(products, await shop.InCatalog(db => db.Products.CountAsync()));
        Assert.Contains($"/admin/catalog/imports/{id}", (await staff.Get("/admin/catalog/imports")).Body, StringComparison.OrdinalIgnoreCase);
    }
}
