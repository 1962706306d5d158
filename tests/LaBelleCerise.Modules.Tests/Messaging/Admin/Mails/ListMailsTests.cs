namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Mails;

public sealed class ListMailsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Behaviour(27)]
    public async Task Staff_find_mails_by_state_and_by_address()
    {
        await shop.Announce("ordering", PostOffice.Placed("een@voorbeeld.be"));
        await shop.Announce("ordering", PostOffice.Paid("geen adres"));
        using var staff = await shop.Staff();
        Assert.Contains("een@voorbeeld.be", Assert.Single((await staff.Get("/admin/mails?state=sent")).All("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Not an e-mail address", (await staff.Get("/admin/mails?state=failed&q=geen")).Text, StringComparison.Ordinal);
        Assert.Single((await staff.Get("/admin/mails?q=een@")).All("tbody tr"));
        Assert.Empty((await staff.Get("/admin/mails?state=waiting")).All("tbody tr"));
    }

    [Fact]
    public async Task The_dashboard_counts_what_failed()
    {
        await shop.Announce("ordering", PostOffice.Paid("nog geen adres"));
        using var staff = await shop.Staff();
        Assert.Contains("mislukt", (await staff.Get("/admin")).One(".widget--bad").TextContent, StringComparison.Ordinal);
    }
}
