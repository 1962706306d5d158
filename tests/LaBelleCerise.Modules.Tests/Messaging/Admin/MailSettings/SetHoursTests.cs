namespace LaBelleCerise.Modules.Tests.Messaging.Admin.MailSettings;

public sealed class SetHoursTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/hours";

    [Theory]
    [InlineData("/nl/contact", "maandag", "gesloten", "Gesloten op dinsdag 24 november 2026.")]
    [InlineData("/fr/contact", "lundi", "fermé", "Fermé le mardi 24 novembre 2026.")]
    [InlineData("/de/kontakt", "Montag", "geschlossen", "Geschlossen am Dienstag, 24. November 2026.")]
    [InlineData("/en/contact", "Monday", "closed", "Closed on Tuesday")]
    [Promise("S28")]
    public async Task The_contact_page_shows_the_hours_and_the_closed_days_in_each_language(string path, string monday, string closed, string notice)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var saved = await owner.Submit(await owner.Get(Address), "#hours", new { Monday = "8.30-12", Tuesday = "", Closed = "24/11/2026" });
        Assert.True(saved.All(".notice--success").Count == 1 || saved.All("#history li").Count > 0);
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(path);
        var week = Page.Fold(page.One("#week").TextContent);
        Assert.StartsWith($"{monday} 8.30–12.00", week, StringComparison.Ordinal);
        Assert.Contains(closed, week, StringComparison.Ordinal);
        Assert.Contains(notice, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_somebody_answers_now_follows_the_clock_in_Brussels()
    {
        // The shop's clock starts on Monday at ten in Brussels.
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        await owner.Submit(await owner.Get(Address), "#hours", new { Monday = "10.00-10.30", Closed = "" });
        using var visitor = shop.NewVisitor();
        Assert.Contains("We zijn er nu.", (await visitor.Get("/nl/contact")).Text, StringComparison.Ordinal);
        await owner.Submit(await owner.Get(Address), "#hours", new { Monday = "9.00-9.59" });
        Assert.Contains("Nu is er niemand aan de telefoon.", (await visitor.Get("/nl/contact")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hours_that_cannot_be_read_are_refused_with_an_example_and_kept_in_the_form()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var answer = await owner.Submit(await owner.Get(Address), "#hours", new { Wednesday = "als we zin hebben" });
        Assert.Contains("9.00-12.00, 13.00-17.00", answer.One("#wednesday-e").TextContent, StringComparison.Ordinal);
        Assert.Equal("als we zin hebben", answer.One("#wednesday").GetAttribute("value"));
    }
}
