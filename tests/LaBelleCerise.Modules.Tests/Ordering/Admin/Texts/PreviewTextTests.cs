namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Texts;

public sealed class PreviewTextTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_draft_is_shown_in_its_language_with_the_facts_filled_in()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        await owner.Submit(await owner.Get("/admin/settings/texts/Accessibility"), "#text", new { Fr = "## Pour tous\n\nÉcrivez à {Email}." });

        var preview = await owner.Get("/admin/settings/texts/Accessibility/preview/fr");

        Assert.Equal("fr", preview.One("#preview").GetAttribute("lang"));
        Assert.Equal("Pour tous", preview.One("#preview h2").TextContent);
        Assert.Equal("mailto:info@labellecerise.example", preview.One("#preview a").GetAttribute("href"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await owner.Get("/admin/settings/texts/Accessibility/preview/es")).Status);
    }
}
