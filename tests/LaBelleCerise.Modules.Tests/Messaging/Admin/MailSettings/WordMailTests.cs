using System.Net;
using LaBelleCerise.Modules.Tests.Accounts;

namespace LaBelleCerise.Modules.Tests.Messaging.Admin.MailSettings;

public sealed class WordMailTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/mails/ResetPassword/nl";

    [Fact]
    public async Task Own_words_are_seen_first_tried_at_the_shops_own_mailbox_put_in_force_and_undone()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var draft = Typed(await owner.Get(Address), owner, "text-resetpassword-text", "Druk op de knop en kies iets nieuws.");

        var seen = await owner.Post($"{Address}?handler=Preview", draft);
        Assert.Contains("Druk op de knop en kies iets nieuws.", seen.One("#preview").TextContent, StringComparison.Ordinal);
        Assert.Equal("Druk op de knop en kies iets nieuws.", seen.One("#text-resetpassword-text").TextContent);
        Assert.DoesNotContain("Druk op de knop", (await owner.Get(Address)).One("#text-resetpassword-text").TextContent, StringComparison.Ordinal);

        var form = Typed(seen, owner, "text-resetpassword-text", "Druk op de knop en kies iets nieuws.");
        await Task.WhenAll(owner.Post($"{Address}?handler=Try", form), owner.Post($"{Address}?handler=Try", form));
        await shop.Settle();
        Assert.Contains("Druk op de knop", Assert.Single(shop.MailsTo("info@labellecerise.example")).TextBody, StringComparison.Ordinal);

        var saved = await owner.Post(Address, form);
        Assert.NotNull(saved.One(".notice--success"));
        using var shopper = shop.NewVisitor();
        var email = await shopper.BecomeShopper();
        using var forgetful = shop.NewVisitor();
        await forgetful.AskReset(email);
        await shop.Settle();
        Assert.Contains(shop.MailsTo(email), m => m.TextBody!.Contains("Druk op de knop en kies iets nieuws.", StringComparison.Ordinal));

        var older = saved.All("#history form")[0];
        var undone = await owner.Post($"{Address}?handler=PutBack", [.. older.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]);
        Assert.Equal("", undone.One("#text-resetpassword-text").TextContent);
    }

    [Theory]
    [InlineData("Beste {1}")]
    [InlineData("Beste {0")]
    [InlineData("Beste {naam}")]
    public async Task Words_that_could_not_be_filled_in_are_refused_and_kept_in_the_form(string words)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var form = Typed(await owner.Get(Address), owner, "text-resetpassword-text", words);
        foreach (var handler in new[] { "", "?handler=Preview", "?handler=Try" })
        {
            var answer = await owner.Post(Address + handler, form);
            Assert.StartsWith("De tekst gebruikt accolades", answer.One("#text-resetpassword-text-e").TextContent, StringComparison.Ordinal);
            Assert.Equal(words, answer.One("#text-resetpassword-text").TextContent);
        }
    }

    [Theory]
    [InlineData("/admin/settings/mails/Test/nl")]
    [InlineData("/admin/settings/mails/Niets/nl")]
    [InlineData("/admin/settings/mails/OrderPaid/es")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Get(path)).Status);
    }

    private static List<KeyValuePair<string, string>> Typed(Page page, Visitor visitor, string field, string words)
    {
        var name = page.One($"#{field}").GetAttribute("name")!;
        return [.. visitor.Filled(page, "#words").Values.Where(v => v.Key != name), new(name, words)];
    }
}
