using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

public sealed class AskRightTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("/nl/privacy/rechten", "Je rechten")]
    [InlineData("/fr/confidentialite/droits", "Vos droits")]
    [InlineData("/de/datenschutz/rechte", "Ihre Rechte")]
    [InlineData("/en/privacy/rights", "Your rights")]
    [Promise("S7", "S61")]
    public async Task Anyone_finds_every_right_in_their_language_without_account_script_or_cookies(string path, string title)
    {
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;
        var page = await visitor.Get(path);
        Assert.Equal(title, page.One("h1").TextContent);
        Assert.Equal(Enum.GetNames<Right>(), page.All("[name='Input.Right']").Select(r => r.GetAttribute("value")));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await visitor.Follow(page, "#rights-form p a")).Status);
        Assert.Empty(visitor.SetCookies);
        Assert.Empty(page.All("[type=file]"));
    }

    [Fact]
    [Promise("S61")]
    public async Task The_policy_leads_to_it_in_one_click()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal("Je rechten", (await visitor.Follow(await visitor.Get("/nl/privacy"), "a[href='/nl/privacy/rechten']")).One("h1").TextContent);
    }

    [Fact]
    [Promise("S63", "S66")]
    public async Task A_guest_gets_a_number_and_nothing_happens_before_the_mailbox_says_so()
    {
        using var visitor = shop.NewVisitor();
        var told = await visitor.AskFor(Right.Access, "gast.vraagt@voorbeeld.be");
        await shop.WorkOff();
        var asked = await shop.CaseOf("gast.vraagt@voorbeeld.be");
        Assert.Contains(asked.Number, told.One("#received").TextContent, StringComparison.Ordinal);
        Assert.Equal((CaseState.AwaitsProof, (DateTimeOffset?)null), (asked.State, asked.ProvenAt));
        Assert.Equal(RightsTerm.DueOn(asked.ReceivedAt), asked.DueOn);
        var mail = Assert.Single(shop.MailsTo("gast.vraagt@voorbeeld.be"));
        Assert.Contains(asked.DueOn.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("nl-BE")), mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_proves_lapses_after_a_week_and_the_address_goes()
    {
        using var visitor = shop.NewVisitor();
        await visitor.AskFor(Right.Erasure, "nooit.bevestigd@voorbeeld.be");
        var asked = await shop.CaseOf("nooit.bevestigd@voorbeeld.be");
        await shop.Settle();
        var link = shop.CaseLink("nooit.bevestigd@voorbeeld.be");
        await shop.Advance(TimeSpan.FromDays(7.1));
        await shop.RunJob("consent.mind-cases");
        await Assert.ThrowsAsync<InvalidOperationException>(() => shop.CaseOf("nooit.bevestigd@voorbeeld.be"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.Get(link)).Status);
        Assert.NotNull(asked.Number);
    }

    [Fact]
    public async Task A_second_click_is_the_same_request_and_more_than_three_in_an_hour_wait()
    {
        using var visitor = shop.NewVisitor();
        var form = await visitor.Get(RightsSteps.Path);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var fields = new { Right = "Access", Email = "dubbel.recht@voorbeeld.be" };
        var first = await visitor.Submit(form, "#rights-form", fields);
        var second = await visitor.Submit(form, "#rights-form", fields);
        Assert.Equal(first.One("#received").TextContent, second.One("#received").TextContent);
        await visitor.AskFor(Right.Access, "dubbel.recht@voorbeeld.be");
        await visitor.AskFor(Right.Access, "dubbel.recht@voorbeeld.be");
        var refused = await visitor.AskFor(Right.Access, "Dubbel.Recht@voorbeeld.be");
        Assert.Contains("Probeer het over een uur", refused.One(".notice--warning").TextContent, StringComparison.Ordinal);
        Assert.Equal("Dubbel.Recht@voorbeeld.be", refused.One("#email").GetAttribute("value"));
    }

    [Theory]
    [InlineData("", "an@voorbeeld.be", "right", "Kies wat je wilt.")]
    [InlineData("Access", "", "email", "Vul je e-mailadres in.")]
    [InlineData("Access", "geen adres", "email", "Schrijf het e-mailadres voluit, zoals an@voorbeeld.be.")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(string right, string email, string field, string error)
    {
        using var visitor = shop.NewVisitor();
        var form = await visitor.Get(RightsSteps.Path);
        var back = await visitor.Submit(form, "#rights-form", new { Right = right, Email = email, Question = "Mijn vraag" });
        Assert.Equal(error, back.One($"#{field}-e").TextContent);
        Assert.Equal("Mijn vraag", back.One("#question").TextContent.Trim());
    }
}
