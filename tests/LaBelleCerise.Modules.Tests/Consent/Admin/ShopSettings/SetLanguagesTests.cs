using System.Net;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.ShopSettings;

public sealed class SetLanguagesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_language_that_is_off_is_offered_nowhere_and_its_addresses_lead_to_the_same_page_in_Dutch()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        using var visitor = shop.NewVisitor();
        var product = (await visitor.Get("/de")).All("main a[href*='/de/produkte/'], main a[href^='/de/']").Select(a => a.GetAttribute("href")!).First(h => h.Count(c => c == '/') >= 3);
        var dutch = (await visitor.Get(product)).One("link[hreflang='nl']").GetAttribute("href")!;

        var form = await owner.Get("/admin/settings/languages");
        await owner.Post("/admin/settings/languages", [.. owner.Filled(form, "#languages").Values.Where(v => v.Key != "Input.German")]);

        var home = await visitor.Get("/nl");
        Assert.Equal(["nl", "fr", "en"], home.All(".language li a").Select(a => a.GetAttribute("hreflang")));
        Assert.Empty(home.All("link[hreflang='de']"));
        Assert.Equal(new Uri(dutch).AbsolutePath, (await visitor.Get(product)).Url.AbsolutePath);
        Assert.Equal("/nl/zoeken", (await visitor.Get("/de/suche?q=tee")).Url.AbsolutePath);
        visitor.Headers["Accept-Language"] = "de";
        Assert.Equal("/nl", (await visitor.Get("/")).Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/de/gibt-es-nicht")).Status);

        await owner.Post("/admin/settings/languages", [.. owner.Filled(await owner.Get("/admin/settings/languages"), "#languages").Values, new("Input.German", "true")]);
        Assert.Equal("/de", (await visitor.Get("/")).Url.AbsolutePath);
    }
}
