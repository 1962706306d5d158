namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Texts;

public sealed class ListTextsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task All_texts_stand_in_the_menu_of_settings_with_their_version_and_whether_a_draft_waits()
    {
        using var owner = shop.NewVisitor();
        var start = await owner.SignInAsOwner();
        Assert.NotEmpty(start.All("nav a[href='/admin/settings/texts']"));
        Assert.Equal(6, (await owner.Get("/admin/settings/texts")).All("#texts tbody tr").Count);

        await owner.Submit(await owner.Get("/admin/settings/texts/Complaints"), "#text", new { Nl = "Anders." });

        var row = (await owner.Get("/admin/settings/texts")).All("#texts tbody tr").Single(r => r.TextContent.Contains("Klachten", StringComparison.Ordinal));
        Assert.Contains("Niet gepubliceerd", row.TextContent, StringComparison.Ordinal);
    }
}
