namespace LaBelleCerise.Modules.Tests.Consent.Admin.Breaches;

public sealed class ShowBreachTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/breaches";
    private const string Why = "Het adres en de naam samen kunnen tot een bezoek leiden; de lijst is vernietigd.";

    [Fact]
    public async Task A_high_risk_is_told_to_the_authority_and_to_the_people_before_it_can_be_closed()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");
        var page = await Record(staff);
        Assert.Contains("Nog niet", Page.Fold((await staff.Submit(page, "#Close")).One(".notice--warning").TextContent), StringComparison.Ordinal);
        Assert.Contains("Kies een risico", Page.Fold((await staff.Submit(page, "#judge", new { risk = "High", reason = "ja" })).One(".notice--warning").TextContent), StringComparison.Ordinal);

        page = await staff.Submit(page, "#judge", new { risk = "High", reason = Why });
        Assert.Contains("Hoog risico", page.Text, StringComparison.Ordinal);
        page = await staff.Submit(page, "#TellAuthority");
        Assert.Contains("Nog niet", Page.Fold((await staff.Submit(page, "#Close")).One(".notice--warning").TextContent), StringComparison.Ordinal);
        page = await staff.Submit(page, "#TellPersons");
        page = await staff.Submit(page, "#Close");
        Assert.Contains("Afgesloten", page.One(".facts").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.All("main form"));
    }

    [Fact]
    public async Task An_unlikely_risk_is_closed_with_its_reason_and_told_to_nobody()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");
        var page = await staff.Submit(await Record(staff), "#judge", new { risk = "Unlikely", reason = "Het bestand was versleuteld en de sleutel bleef hier." });
        Assert.Empty(page.All("#TellAuthority"));
        page = await staff.Submit(page, "#Close");
        Assert.Contains("Afgesloten", page.One(".facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_it_is_about_and_where_the_data_lie_come_from_the_register_and_the_drafts_are_ready_in_four_languages()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");
        var page = await staff.Submit(await Record(staff), "#judge", new { risk = "Risk", reason = Why });
        var facts = Page.Fold(page.One(".facts").TextContent);
        Assert.Contains("klanten met een account", facts, StringComparison.Ordinal);
        Assert.Contains("bpost nv", facts, StringComparison.Ordinal);
        Assert.Contains("Order", facts, StringComparison.Ordinal);
        var draft = page.One("#draft-authority").TextContent;
        Assert.All((string[])["Media Service bv", "Een lijst met adressen", "bezorg- en facturatieadres", Why, "23/11/2026"], part => Assert.Contains(part, draft, StringComparison.Ordinal));
        Assert.All((string[])["nl", "fr", "de", "en"], culture => Assert.Contains(Why, page.One($"#draft-{culture}").TextContent, StringComparison.Ordinal));
        Assert.Contains("adresse de livraison", page.One("#draft-fr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_judge_at_once_the_second_is_told_and_a_breach_that_never_was_is_not_found()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");
        var page = await Record(staff);
        await staff.Submit(page, "#judge", new { risk = "Risk", reason = Why });
        var second = await staff.Submit(page, "#judge", new { risk = "Unlikely", reason = Why });
        Assert.Contains("Een collega was je voor", Page.Fold(second.One(".notice--warning").TextContent), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await staff.Get($"{Address}/{Guid.NewGuid()}")).Status);
    }

    private static async Task<Page> Record(Visitor staff)
    {
        var form = await staff.Get(Address);
        var values = staff.Filled(form, "#record-breach", new { What = "Een lijst met adressen lag bij de printer.", AwareAt = "2026-11-23T09:00" }).Values;
        return await staff.Post(Address, [.. values, new("Input.Data", "Address")]);
    }
}
