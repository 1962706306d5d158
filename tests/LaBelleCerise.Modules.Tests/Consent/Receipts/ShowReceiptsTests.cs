using System.Net;
using System.Text.Json;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;

namespace LaBelleCerise.Modules.Tests.Consent.Receipts;

public sealed class ShowReceiptsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, Behaviour(24)]
    public async Task The_receipt_says_what_was_shown_word_for_word_and_who_asked_it()
    {
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;
        var email = NewsletterSteps.NewEmail();
        var words = (await visitor.Get("/nl/nieuwsbrief")).One("label[class=check] span").TextContent;
        using var json = JsonDocument.Parse(await visitor.GetReceipt(email));
        var facts = json.RootElement.GetProperty("receipt");
        Assert.Equal((words, "given", "newsletter", "nl"), (facts.GetProperty("text").GetString(), facts.GetProperty("action").GetString(), facts.GetProperty("purpose").GetString(), facts.GetProperty("language").GetString()));
        Assert.Contains("Media Service bv", facts.GetProperty("controller").GetString()!, StringComparison.Ordinal);
        Assert.DoesNotContain(email, json.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawal_has_its_own_receipt_beside_the_first()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email);
        var done = await visitor.Submit(await visitor.Get(shop.LinkIn(email, "Preferences")), "#unsubscribe-form");
        Assert.Single((await visitor.Follow(done, "#receipts")).All("#receipts li"));
        await shop.Settle();
        var receipts = await visitor.Follow(done, "#receipts");
        Assert.Equal(["Nieuwsbrief: toegestaan", "Nieuwsbrief: ingetrokken"], receipts.All("#receipts .row__name").Select(e => e.TextContent));
        var last = await visitor.Get(receipts.All("#receipts a")[^1].GetAttribute("href")!);
        Assert.Contains("\"action\":\"withdrawn\"", last.Body, StringComparison.Ordinal);
        Assert.Equal("Dit bewijs is geldig: het komt van ons en er is niets aan veranderd.", (await visitor.Check(last.Body)).One("#finding").TextContent.Trim());
    }

    [Fact]
    public async Task While_the_ledger_works_the_page_says_so()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.SignUp(email);
        var welcome = await visitor.Submit(await visitor.Get(shop.LinkIn(email, "NewsletterConfirm")), "#confirm-form");
        Assert.Contains("Je keuze wordt net genoteerd", (await visitor.Follow(welcome, "#receipts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guessed_key_opens_nothing()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/privacy/ontvangstbewijzen/" + new string('A', 54))).Status);
    }
}
