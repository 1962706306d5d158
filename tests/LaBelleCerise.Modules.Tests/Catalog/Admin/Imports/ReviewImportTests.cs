using System.Net;
using System.Text;
using LaBelleCerise.Modules.Tests.Catalog.Imports;

namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Imports;

public sealed class ReviewImportTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Behaviour(35)]
    public async Task Errors_are_listed_by_row_and_column_and_nothing_can_be_confirmed()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.HandIn(ImportForm.Csv(
            "E-1;Beker;Tafel;abc;1;;;1", "E-2;;Tafel;10;1;;;1", "E-3;=HYPERLINK(1);Tafel;10;1;;;1", "E-4;Kom;;10;1;;;1", "E-5;Bord;Tafel;-3;1;;;1", "E-5;Bord;Tafel;3;x;;;ja"));
        var problems = page.All("#problems tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))).ToList();
        Assert.Contains(problems, p => p.StartsWith("2 Price tax excluded", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("3 Name *", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("4 Name *", StringComparison.Ordinal) && p.Contains("formule", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("5 Categories", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("6 Price", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("7 Quantity", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("7 Active", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("7 Reference #", StringComparison.Ordinal));
        Assert.Empty(page.All("#confirm"));
        Assert.DoesNotContain((await staff.Get("/admin/catalog/products?q=E-1")).All("tbody td"), cell => cell.TextContent == "E-1");
    }

    [Fact]
    [Behaviour(35)]
    public async Task A_confirmed_import_is_in_the_shop_and_a_second_run_changes_nothing()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var file = ImportForm.Csv(
            "R-1;Lavendelzakje;Geurtjes;10,00;7;\"<p>Zacht &amp; paars.</p><script>alert(1)</script><img src=x onerror=alert(2)>\";1234567890123;1", "R-2;Rozenzakje;Geurtjes;5;0;;;1");
        var preview = await staff.HandIn(file, Encoding.UTF8.GetBytes("Name *;Description;Active\nGeurtjes;Voor in de kast.;1\n"));
        Assert.Equal(("2", "0", "0"), Counts(preview));
        Assert.Contains("EAN", preview.One("#remarks").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get("/nl/product/lavendelzakje")).Status);

        var done = await staff.Submit(preview, "#confirm");
        Assert.Contains("De import is klaar", done.Text, StringComparison.Ordinal);
        var product = await staff.Get("/nl/product/lavendelzakje");
        Assert.Equal("€\u00a012,10", product.One(".product__buy .price__now").TextContent);
        Assert.Contains("Zacht & paars.", product.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", product.One("main").OuterHtml, StringComparison.Ordinal);
        Assert.Contains("Voor in de kast.", (await staff.Get("/nl/categorie/geurtjes")).Text, StringComparison.Ordinal);

        var again = await staff.HandIn(file);
        Assert.Equal(("0", "0", "2"), Counts(again));
        Assert.Contains("Alles staat al in de winkel", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour(35)]
    public async Task An_absent_column_is_left_alone_and_an_empty_cell_does_as_was_chosen()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        await staff.Submit(await staff.HandIn(ImportForm.Csv("K-1;Kaarsendover;Tafel;8;3;Messing.;;1")), "#confirm");
        var shorter = Encoding.UTF8.GetBytes("Reference #;Name *\nK-1;Kaarsendover lang\n");
        await staff.Submit(await staff.HandIn(shorter), "#confirm");
        Assert.Contains("Messing.", (await staff.Get("/nl/product/kaarsendover")).Text, StringComparison.Ordinal);

        var empty = Encoding.UTF8.GetBytes("Reference #;Name *;Description\nK-1;Kaarsendover lang;\n");
        Assert.Equal(("0", "0", "1"), Counts(await staff.HandIn(empty)));
        var clearing = await staff.HandIn(empty, emptyClears: true);
        Assert.Equal(("0", "1", "0"), Counts(clearing));
        await staff.Submit(clearing, "#confirm");
        Assert.DoesNotContain("Messing.", (await staff.Get("/nl/product/kaarsendover")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_language_adds_its_texts_to_the_same_product()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        await staff.Submit(await staff.HandIn(ImportForm.Csv("T-1;Waaier;Textiel;8;3;;;1")), "#confirm");
        await staff.Submit(await staff.HandIn(Encoding.UTF8.GetBytes("Reference #;Name *\nT-1;Éventail\n"), language: "fr"), "#confirm");
        var french = await staff.Follow(await staff.Get("/nl/product/waaier"), ".language a[hreflang=fr]");
        Assert.Equal("/fr/produit/eventail", french.Url.AbsolutePath);
    }

    private static (string Added, string Changed, string Unchanged) Counts(Page page) =>
        (page.One("#added").TextContent, page.One("#changed").TextContent, page.One("#unchanged").TextContent);
}
