using System.Net;
using LaBelleCerise.Catalog.Imports;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

public sealed class ConfirmImportTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(35)]
    public async Task Five_presses_at_once_import_once()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var review = await staff.HandIn(ImportForm.Csv("CI-1;Wandhaak;Tafel;8;3;;;1", "CI-2;Deurhaak;Tafel;8;3;;;1"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => staff.Submit(review, "#confirm")));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        var id = review.ImportId();
        Assert.Equal(1, await shop.InCatalog(db => db.Outbox.CountAsync(m => m.SubjectId == id)));
        Assert.Equal(2, await shop.InCatalog(db => db.Variants.CountAsync(v => v.Sku == "CI-1" || v.Sku == "CI-2")));
        Assert.Equal((ImportState.Done, 2), await shop.InCatalog(db => db.Imports.SingleAsync(i => i.Id == id)) is var done ? (done.State, done.Added) : default);
    }

    [Fact, Behaviour(35)]
    public async Task A_file_with_errors_is_not_confirmed_by_a_post_of_ones_own_making()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var token = (await staff.Get("/admin/catalog/imports")).One("#stage input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var review = await staff.HandIn(ImportForm.Csv("CI-3;Raamhaak;Tafel;gratis;3;;;1"));

        var refused = await staff.Post(review.Url.PathAndQuery, [new("__RequestVerificationToken", token)]);

        var id = review.ImportId();
        Assert.NotNull(refused.One(".notice--error"));
        Assert.Equal(ImportState.Staged, await shop.InCatalog(db => db.Imports.Where(i => i.Id == id).Select(i => i.State).SingleAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get("/nl/product/raamhaak")).Status);
    }

    [Fact]
    public async Task What_is_done_or_unknown_may_not_run_again()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var review = await staff.HandIn(ImportForm.Csv("CI-4;Kapstok;Tafel;8;3;;;1"));
        Assert.True((await shop.Step(new ConfirmImport(review.ImportId()))).MayRun);
        await staff.Submit(review, "#confirm");

        Assert.False((await shop.Step(new ConfirmImport(review.ImportId()))).MayRun);
        Assert.False((await shop.Step(new ConfirmImport(Guid.NewGuid()))).MayRun);
    }
}
