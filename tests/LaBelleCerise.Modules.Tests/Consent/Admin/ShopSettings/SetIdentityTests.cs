using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.ShopSettings;

public sealed class SetIdentityTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/identity";

    [Fact]
    [Promise("S3")]
    public async Task A_new_identity_stands_at_once_in_the_footer_the_policy_and_the_next_mail_and_survives_a_restart()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Submit(await owner.Get(Address), "#identity", new { Company = "Media Service Ieper bv", Street = "Grote Markt 34" });
        Assert.NotNull(page.One(".notice--success"));

        await shop.Restart();
        using var visitor = shop.NewVisitor();
        Assert.Contains("Media Service Ieper bv", (await visitor.Get("/fr")).One("footer").TextContent, StringComparison.Ordinal);
        Assert.Contains("Grote Markt 34", (await visitor.Get("/nl/privacy")).Text, StringComparison.Ordinal);
        Assert.Equal("Media Service Ieper bv", shop.Services.GetRequiredService<IOptionsMonitor<ShopIdentity>>().CurrentValue.Company);
        Assert.Equal(shop.BaseUrl, shop.Services.GetRequiredService<IOptionsMonitor<ShopIdentity>>().CurrentValue.BaseUrl);
    }

    [Theory]
    [InlineData("Company", "", "Vul dit in.")]
    [InlineData("Street", "   ", "Vul dit in.")]
    [InlineData("VatNumber", "BE 0438.614.797", "Dit is geen Belgisch ondernemingsnummer: BE en tien cijfers die kloppen.")]
    [InlineData("Email", "geen adres", "Dit is geen e-mailadres.")]
    [InlineData("Iban", "BE68 5390 0754 7035", "Dit rekeningnummer klopt niet.")]
    public async Task What_the_law_wants_shown_cannot_be_emptied_or_spoilt_and_what_was_typed_is_kept(string field, string typed, string reason)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var form = await owner.Get(Address);
        var before = form.One($"[name='Input.{field}']").GetAttribute("value");
        var answer = await owner.Post(Address, [.. owner.Filled(form, "#identity").Values.Where(v => v.Key != $"Input.{field}"), new($"Input.{field}", typed)]);
        Assert.Equal(reason, answer.One($"#{field.ToLowerInvariant()}-e").TextContent);
        Assert.Equal(typed.Trim(), answer.One($"[name='Input.{field}']").GetAttribute("value") ?? "");
        Assert.Equal(before, (await owner.Get(Address)).One($"[name='Input.{field}']").GetAttribute("value"));
    }

    [Fact]
    public async Task Every_change_has_its_line_with_who_and_what_and_can_be_undone()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var before = (await owner.Get(Address)).One("#phone").GetAttribute("value")!;
        var page = await owner.Submit(await owner.Get(Address), "#identity", new { Phone = "+32 57 99 88 77" });
        var line = Page.Fold(page.All("#history li")[0].TextContent);
        Assert.Contains($"Telefoon van de klantendienst: {before} +32 57 99 88 77", line, StringComparison.Ordinal);
        Assert.Contains("Olivia Owner", line, StringComparison.Ordinal);

        var older = page.All("#history form")[0];
        page = await owner.Post($"{Address}?handler=PutBack", [.. older.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))]);
        Assert.Equal(before, page.One("#phone").GetAttribute("value"));
        Assert.Contains("teruggezet", Page.Fold(page.All("#history li")[0].TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_save_from_the_same_form_the_second_is_told_and_loses_nothing()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var first = await owner.Get(Address);
        var second = await owner.Get(Address);
        await owner.Submit(first, "#identity", new { City = "Ieper (Zonnebeke)" });
        var answer = await owner.Submit(second, "#identity", new { City = "Ieper (Vlamertinge)" });
        Assert.NotNull(answer.One(".notice--warning"));
        Assert.Equal("Ieper (Vlamertinge)", answer.One("#city").GetAttribute("value"));
        Assert.Contains("Ieper (Zonnebeke)", (await owner.Get("/nl")).One("footer").TextContent, StringComparison.Ordinal);
        await owner.Submit(answer, "#identity", new { City = "Ieper" });
        Assert.DoesNotContain("Zonnebeke", (await owner.Get("/nl")).One("footer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_set_the_identity_does_not_see_the_page()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address)).Status);
    }
}
