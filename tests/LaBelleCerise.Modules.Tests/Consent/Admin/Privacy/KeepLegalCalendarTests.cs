using LaBelleCerise.Consent.Registers;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class KeepLegalCalendarTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/calendar";

    [Fact]
    public async Task Staff_see_every_change_name_who_follows_it_and_are_told_when_a_review_is_late()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Get(Address);
        Assert.Equal(LegalCalendar.All.Count, page.All("tbody tr").Count);
        Assert.Empty(page.All("#digital-omnibus .badge--bad"));

        page = await staff.Submit(page, "#review-digital-omnibus", new { Owner = "Olivia", ReviewBy = "2026-11-22", Note = "Nog geen tekst" });
        var row = Page.Fold(page.One("#digital-omnibus").TextContent);
        Assert.NotNull(page.One("#digital-omnibus .badge--bad"));
        Assert.Contains("Olivia", row, StringComparison.Ordinal);
        Assert.Contains("Nog geen tekst", row, StringComparison.Ordinal);
        Assert.Contains("Opnieuw te bekijken tegen (digital-omnibus)", Page.Fold(page.All("#history li")[0].TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_watch_over_privacy_does_not_see_it()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address)).Status);
    }
}
