using LaBelleCerise.Consent.Registers;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class DecideScreeningsTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/screenings";

    [Fact]
    public async Task A_decision_is_kept_with_its_reason_its_day_and_who_took_it_and_an_officer_that_is_missing_shows_red()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get(Address);
        Assert.Equal(Screenings.Keys.Count, page.All("section.panel .badge--bad").Count);

        var refused = await staff.Submit(page, "#decide-officer", new { Outcome = "NotNeeded", Reason = "nee" });
        Assert.Contains("Schrijf in een zin waarom", Page.Fold(refused.One(".notice--warning").TextContent), StringComparison.Ordinal);
        Assert.Equal("nee", refused.One("#reason-officer").TextContent);

        page = await staff.Submit(refused, "#decide-officer", new { Outcome = "NotNeeded", Reason = "Geen toezicht op grote schaal (art. 37(1)(b))." });
        var told = Page.Fold(page.One("#officer").TextContent);
        Assert.Contains("Geen toezicht op grote schaal", told, StringComparison.Ordinal);
        Assert.Contains("Beslist op 23/11/2026, opnieuw te bekijken tegen 23/11/2027", told, StringComparison.Ordinal);
        Assert.Equal("Niet nodig", page.One("#officer .badge--good").TextContent);
        Assert.Contains("Olivia Owner", Page.Fold(page.All("#history li")[0].TextContent), StringComparison.Ordinal);

        page = await staff.Submit(page, "#decide-officer", new { Outcome = "Needed" });
        Assert.Equal("Nodig", page.One("#officer .badge--bad").TextContent);
    }

    [Fact]
    public async Task Who_does_not_watch_over_privacy_does_not_see_it()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address)).Status);
    }
}
