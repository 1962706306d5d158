using LaBelleCerise.Modules.Tests.Accounts;
using LaBelleCerise.Modules.Tests.Messaging;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

public sealed class ShowMyPrivacyTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S25", "S62")]
    public async Task The_account_shows_all_that_is_kept_live_and_opens_a_case_with_number_receipt_and_due_date()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        var page = await visitor.Get("/nl/account/privacy");
        Assert.Contains(email, page.Text, StringComparison.Ordinal);
        Assert.Contains("Klantnummer", page.Text, StringComparison.Ordinal);

        var asked = await visitor.Submit(page, "#ask-form", new { Right = "Access" });
        Assert.Contains("23 december 2026", asked.Text, StringComparison.Ordinal);
        await shop.Settle();
        var number = (await shop.CaseOf(email)).Number;
        var receipt = Assert.Single(shop.MailsTo(email), m => m.TextBody!.Contains(number, StringComparison.Ordinal));
        Assert.Contains("23 december 2026", receipt.TextBody!, StringComparison.Ordinal);
        await shop.WorkOff();
        var done = await visitor.Get(asked.Url.AbsolutePath);
        Assert.Contains(email, (await visitor.Follow(done, "#answer")).Text, StringComparison.Ordinal);
        Assert.Contains(number, (await visitor.Get("/nl/account/privacy")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S27")]
    public async Task Customer_service_is_one_click_from_both_request_screens()
    {
        using var visitor = shop.NewVisitor();
        Assert.NotEmpty((await visitor.Get(RightsSteps.Path)).All("main a[href='/nl/contact']"));
        await visitor.BecomeShopper();
        Assert.NotEmpty((await visitor.Get("/nl/account/privacy")).All("main a[href='/nl/contact']"));
    }

    [Fact]
    public async Task Without_signing_in_it_leads_to_the_door()
    {
        using var visitor = shop.NewVisitor();
        Assert.Contains("/aanmelden", (await visitor.Get("/nl/account/privacy")).Url.AbsolutePath, StringComparison.Ordinal);
    }
}
