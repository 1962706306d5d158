using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Modules.Tests.Cookies;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ManageRecipientsTests(MeasuringShop shop) : IClassFixture<MeasuringShop>
{
    private const string Address = "/admin/privacy/recipients";
    private const string Tag = "LaBelleCerise.Cookies/analytics";

    [Fact]
    [Promise("S58")]
    public async Task A_tool_that_no_longer_holds_takes_the_google_tag_away_the_policy_says_so_and_one_click_puts_it_back()
    {
        using var visitor = await WhoAllowsStatistics();
        Assert.Contains(Tag, (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
        Assert.Contains("EU-VS Data Privacy Framework", (await visitor.Get("/nl/privacy")).Text, StringComparison.Ordinal);
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();

        var answer = await staff.Submit(await staff.Get(Address), "#tool-DataPrivacyFramework");
        Assert.NotNull(answer.One(".notice--success"));
        Assert.Equal("Krijgt niets", answer.One("#recipient-google .badge").TextContent);
        var stopped = await visitor.Get("/nl");
        Assert.DoesNotContain(Tag, stopped.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("google", stopped.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        var policy = (await visitor.Get("/nl/privacy")).Text;
        Assert.Contains("krijgt nu niets: de waarborg voor doorgifte geldt niet meer", policy, StringComparison.Ordinal);
        Assert.Contains("Google Analytics van Google Ireland Ltd is nu uitgeschakeld", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("EU-VS Data Privacy Framework", policy, StringComparison.Ordinal);
        Assert.False(shop.Services.GetRequiredService<IRecipientGate>().MayReceive(Recipient.Google));

        await staff.Submit(await staff.Get(Address), "#tool-DataPrivacyFramework");
        Assert.Contains(Tag, (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
        Assert.Contains("EU-VS Data Privacy Framework", (await visitor.Get("/nl/privacy")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S58")]
    public async Task An_ended_contract_stops_too_and_standard_clauses_take_over_from_a_framework_that_fell()
    {
        using var visitor = await WhoAllowsStatistics();
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();

        Assert.Equal("Na te kijken", (await staff.Get(Address)).One("#recipient-google .badge").TextContent);
        var signed = await staff.Submit(await staff.Get(Address), "#terms-google", new { Signed = "2024-01-01", ContractVersion = "v3" });
        Assert.Equal("In orde", signed.One("#recipient-google .badge").TextContent);
        Assert.Contains("getekend op 1/01/2024 v3", Page.Fold(signed.One("#recipient-google").TextContent), StringComparison.Ordinal);
        await staff.Submit(await staff.Get(Address), "#terms-google", new { Until = "2026-11-22" });
        Assert.DoesNotContain(Tag, (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
        await staff.Submit(await staff.Get(Address), "#terms-google", new { Until = "", Clauses = "2024-01-01" });
        Assert.Contains(Tag, (await visitor.Get("/nl")).Body, StringComparison.Ordinal);

        await staff.Submit(await staff.Get(Address), "#tool-DataPrivacyFramework");
        Assert.Contains(Tag, (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
        Assert.Contains("kan doorgeven aan Google LLC in de VS: modelcontractbepalingen", (await visitor.Get("/nl/privacy")).Text, StringComparison.Ordinal);
        await staff.Submit(await staff.Get(Address), "#tool-DataPrivacyFramework");
        await staff.Submit(await staff.Get(Address), "#terms-google", new { Clauses = "", Signed = "" });
    }

    [Fact]
    public async Task Staff_stop_a_recipient_by_hand_and_the_history_says_who_and_undoes_it()
    {
        using var visitor = await WhoAllowsStatistics();
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Submit(await staff.Get(Address), "#stop-google");
        Assert.DoesNotContain(Tag, (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
        var line = Page.Fold(page.All("#history li")[0].TextContent);
        Assert.Contains("Stopgezet (google)", line, StringComparison.Ordinal);
        Assert.Contains("Olivia Owner", line, StringComparison.Ordinal);

        var older = page.All("#history form")[0];
        await staff.Post($"{Address}?handler=PutBack", [.. older.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]);
        Assert.Contains(Tag, (await visitor.Get("/nl")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stop", "bpost", "De winkel kan niet zonder deze ontvanger.")]
    [InlineData("stop", "nobody", "Deze ontvanger of waarborg staat niet in het register.")]
    [InlineData("tool", "Prayer", "Deze ontvanger of waarborg staat niet in het register.")]
    public async Task What_makes_no_sense_is_refused_with_a_reason(string action, string key, string reason)
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var form = await staff.Get(Address);
        var answer = await staff.Post(Address, [.. staff.Filled(form, "#stop-google").Values.Where(v => !v.Key.StartsWith("Input.", StringComparison.Ordinal)), new("Input.Action", action), new("Input.Key", key)]);
        Assert.Contains(reason, Page.Fold(answer.One(".notice--error").TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_watch_over_privacy_does_not_see_it()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address)).Status);
    }

    private async Task<Visitor> WhoAllowsStatistics()
    {
        var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        return visitor;
    }
}
