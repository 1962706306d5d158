using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Modules.Tests.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Rights;

public sealed class WorkOnCaseTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S67")]
    public async Task A_refusal_needs_reasons_and_names_the_authority_and_the_court()
    {
        using var visitor = shop.NewVisitor();
        const string email = "geweigerd@voorbeeld.be";
        await visitor.AskAndProve(Right.Rectification, email, "Zet mijn leeftijd op 25.");
        var asked = await shop.CaseOf(email);
        using var owner = await shop.Staff();
        var page = await owner.Get($"/admin/privacy/cases/{asked.Id}");
        Assert.Contains("Zet mijn leeftijd op 25.", page.Text, StringComparison.Ordinal);

        var empty = await owner.Submit(page, "#decide", new { Words = " " }, "#refuse");
        Assert.NotNull(empty.One(".notice--error"));
        Assert.True((await shop.CaseOf(email)).IsOpen);

        var refused = await owner.Submit(page, "#decide", new { Words = "Wij bewaren geen leeftijd." }, "#refuse");
        Assert.Contains("Geweigerd", refused.One("h1").TextContent, StringComparison.Ordinal);
        await shop.Settle();
        var mail = Assert.Single(shop.MailsTo(email), m => m.Subject!.StartsWith("Over je verzoek", StringComparison.Ordinal)).TextBody;
        Assert.Contains("Wij bewaren geen leeftijd.", mail, StringComparison.Ordinal);
        Assert.Contains("Gegevensbeschermingsautoriteit", mail, StringComparison.Ordinal);
        Assert.Contains("rechter", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_grew_old_is_refused()
    {
        using var visitor = shop.NewVisitor();
        const string email = "twee.mensen@voorbeeld.be";
        await visitor.AskAndProve(Right.Withdrawal, email, "Ik trek alles in.");
        var asked = await shop.CaseOf(email);
        using var owner = await shop.Staff();
        var page = await owner.Get($"/admin/privacy/cases/{asked.Id}");
        await owner.Submit(page, "#decide", new { Words = "Het is gebeurd." }, "#reply");
        var late = await owner.Submit(page, "#decide", new { Words = "Nog eens." }, "#reply");
        Assert.NotNull(late.One(".notice--error"));
        Assert.Equal("Het is gebeurd.", (await shop.CaseOf(email)).Answer);
    }
}
