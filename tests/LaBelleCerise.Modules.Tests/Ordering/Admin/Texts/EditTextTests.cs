using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Terms;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Texts;

public sealed class EditTextTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/texts/";

    [Fact]
    public async Task A_draft_is_seen_by_nobody_until_it_is_published_in_four_languages()
    {
        using var owner = await Owner();
        var page = await owner.Get(Address + "Complaints");
        var saved = await owner.Submit(page, "#text", new { Nl = page.One("#nl").TextContent + "\n\nWe lezen elke klacht met {Company}." });
        Assert.NotNull(saved.One(".notice--success"));
        Assert.Contains("+ We lezen elke klacht", saved.One("#draft").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("We lezen elke klacht", (await owner.Get("/nl/klachten")).Text, StringComparison.Ordinal);

        var published = await owner.Submit(saved, "#publish");
        Assert.NotNull(published.One(".notice--success"));
        Assert.Contains("We lezen elke klacht met Media Service bv.", (await owner.Get("/nl/klachten")).Text, StringComparison.Ordinal);
        Assert.Contains("Olivia Owner", published.One("#history").TextContent, StringComparison.Ordinal);
        Assert.Contains("+ We lezen elke klacht", published.One("#history details pre").TextContent, StringComparison.Ordinal);
        Assert.Empty(published.All("#publish"));
    }

    [Theory]
    [InlineData("Bel {Telefoon}.", "{Telefoon} bestaat niet als invulwoord")]
    [InlineData("{ForConsumer}\nalleen dit", "{ForConsumer} bestaat niet als invulwoord")]
    [InlineData("Zie [platform](https://ec.europa.eu/consumers/odr).", "ec.europa.eu/consumers/odr is gesloten")]
    [InlineData("[Klik](javascript:alert(1))", "geen web-, mail- of telefoonadres")]
    [InlineData("![foto](https://x.example/x.png)", "een foto kan niet")]
    public async Task What_a_text_may_not_say_is_refused_with_the_reason_and_what_was_typed_is_kept(string typed, string reason)
    {
        using var owner = await Owner();
        var page = await owner.Submit(await owner.Get(Address + "Accessibility"), "#text", new { De = typed });
        Assert.Contains(reason, page.One(".notice--error").TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.One("#de").TextContent.Trim());
        Assert.DoesNotContain(typed, (await owner.Get(Address + "Accessibility")).One("#de").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_missing_is_not_published_and_the_reason_names_it()
    {
        using var owner = await Owner();
        var saved = await owner.Submit(await owner.Get(Address + "WithdrawalForm"), "#text", new { Fr = " " });
        var refused = await owner.Submit(saved, "#publish");
        Assert.Contains("Français: deze taal is nog leeg", Page.Fold(refused.One(".notice--error").TextContent), StringComparison.Ordinal);
        Assert.Contains("(*)", (await owner.Get("/fr/formulaire-de-retractation")).Text, StringComparison.Ordinal);
        Assert.Equal(1, await shop.Ask(db => db.TextVersions.CountAsync(v => v.Kind == TextKind.WithdrawalForm)));
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_told_sees_the_difference_and_loses_nothing()
    {
        using var owner = await Owner();
        var first = await owner.Get(Address + "DeliveryAndReturns");
        var second = await owner.Get(Address + "DeliveryAndReturns");
        await owner.Submit(first, "#text", new { En = "The first wrote this." });

        var told = await owner.Submit(second, "#text", new { En = "The second wrote that." });
        Assert.Contains("Een collega bewaarde", told.One(".notice--warning").TextContent, StringComparison.Ordinal);
        Assert.Contains("+ The first wrote this.", told.One(".notice--warning").TextContent, StringComparison.Ordinal);
        Assert.Equal("The second wrote that.", told.One("#en").TextContent.Trim());

        var saved = await owner.Submit(told, "#text");
        Assert.Equal("The second wrote that.", saved.One("#en").TextContent.Trim());
    }

    [Fact]
    public async Task An_old_version_comes_back_as_a_draft_and_counts_only_once_it_is_published()
    {
        using var owner = await Owner();
        await Terms.Texts.Publish(shop, TextKind.LegalGuarantee, "Een zin te veel.");
        var page = await owner.Get(Address + "LegalGuarantee");
        var form = page.All("#history form").Single();
        var back = await owner.Post(Address + "LegalGuarantee?handler=PutBack", [.. form.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]);
        Assert.DoesNotContain("Een zin te veel.", back.One("#nl").TextContent, StringComparison.Ordinal);
        Assert.Contains("Een zin te veel.", (await owner.Get("/nl/wettelijke-garantie")).Text, StringComparison.Ordinal);

        await owner.Submit(back, "#publish");
        Assert.DoesNotContain("Een zin te veel.", (await owner.Get("/nl/wettelijke-garantie")).Text, StringComparison.Ordinal);
        Assert.Equal(3, await shop.Ask(db => db.TextVersions.CountAsync(v => v.Kind == TextKind.LegalGuarantee)));
    }

    [Fact]
    public async Task Html_in_a_text_is_letters()
    {
        using var owner = await Owner();
        var page = await owner.Get(Address + "TermsOfSale");
        await owner.Submit(page, "#text", new { En = page.One("#en").TextContent + "\n\n<script>alert(1)</script> <b>bold</b>" });
        var preview = await owner.Get(Address + "TermsOfSale/preview/en");
        Assert.Contains("<script>alert(1)</script> <b>bold</b>", preview.One("#preview").TextContent, StringComparison.Ordinal);
        Assert.Empty(preview.All("#preview script, #preview b"));
    }

    [Fact]
    public async Task Who_may_not_write_texts_does_not_see_them()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address + "TermsOfSale")).Status);
        using var owner = await Owner();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await owner.Get(Address + "Nonsense")).Status);
    }

    [Fact]
    public async Task The_history_says_who_and_is_opened_by_the_gate()
    {
        using var owner = await Owner();
        await owner.Get(Address + "TermsOfSale");
        Assert.True(await shop.Ask(db => db.ReadLog.AnyAsync(r => r.Reference == "text:TermsOfSale")));
        Assert.True(await shop.Ask(db => db.Open<TextChange>(Opening.ByLaw(Purpose.Security)).AnyAsync(c => c.Kind == TextKind.TermsOfSale && c.StaffId == null && c.Number == 1)));
    }

    private async Task<Visitor> Owner()
    {
        var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        return owner;
    }
}
