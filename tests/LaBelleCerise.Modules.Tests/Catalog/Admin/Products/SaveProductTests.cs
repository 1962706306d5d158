using LaBelleCerise.Catalog;
using LaBelleCerise.Modules.Tests.Ordering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Catalog.Admin.Products;

public sealed class SaveProductTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(11)]
    public async Task Saving_the_description_in_a_form_that_stood_open_puts_no_sold_piece_back()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.OpenProduct("theepot");
        await shop.Settle();
        var before = await shop.StockOf(form.Sku());
        using var buyer = shop.NewVisitor();
        await shop.Pay(await buyer.Buy(form.Sku(), "3"));

        await staff.SendProduct(form, new() { ["Input.Texts[0].Description"] = "Een andere beschrijving." });
        await shop.Settle();

        var after = await shop.StockOf(form.Sku());
        Assert.Equal((before.OnHand - 3, before.Sold + 3), (after.OnHand, after.Sold));
        var product = Guid.Parse(form.Url.Segments[^1]);
        var announced = await Ask(db => db.Outbox.Where(m => m.SubjectId == product).Select(m => m.Payload).SingleAsync());
        Assert.Contains("\"openingStock\":null", announced, StringComparison.Ordinal);
    }

    [Fact, Behaviour(12)]
    public async Task Of_five_who_save_the_same_form_at_once_one_does()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.OpenProduct("Theelepels");

        var answers = await Task.WhenAll(Enumerable.Range(1, 5).Select(n => staff.SendProduct(form, new() { ["Input.Variants[0].Price"] = $"3{n},00" })));

        Assert.Single(answers, a => a.Text.Contains("Bewaard", StringComparison.Ordinal));
        Assert.Equal(4, answers.Count(a => a.Text.Contains("Een collega was je voor", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_price_is_kept_with_the_moment_from_which_it_was_asked()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.OpenProduct("schort");
        var sku = form.Sku();
        await shop.Advance(TimeSpan.FromMinutes(1));

        await staff.SendProduct(form, new() { ["Input.Variants[0].Price"] = "41,00" });
        await staff.SendProduct(await staff.OpenProduct("schort"), new() { ["Input.Brand"] = "Zonder nieuwe prijs" });

        var since = await Ask(db => db.PriceChanges.Where(c => c.PriceInCents == 4100 && db.Variants.Any(v => v.Id == c.VariantId && v.Sku == sku)).Select(c => c.Since).SingleAsync());
        Assert.Equal(shop.Clock.GetUtcNow(), since);
    }

    [Fact]
    public async Task An_address_of_another_product_is_refused_at_its_field()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var taken = (await staff.OpenProduct("cadeaudoos")).Slug();

        var refused = await staff.SendProduct(await staff.OpenProduct("Vogelhuisje"), new() { ["Input.Texts[0].Slug"] = taken });

        Assert.Contains("al in gebruik", refused.Text, StringComparison.Ordinal);
        Assert.Equal("true", refused.One("#texts-0-slug").GetAttribute("aria-invalid"));
    }

    private async Task<T> Ask<T>(Func<CatalogDb, Task<T>> question)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CatalogDb>());
    }
}
