using System.Net;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;

namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Newsletter;

public sealed class SendNewsletterTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_see_counts_and_no_address_and_a_newsletter_reaches_the_readers_of_its_language()
    {
        using var visitor = shop.NewVisitor();
        var (dutch, french) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        await visitor.BecomeReader(dutch);
        await visitor.BecomeReader(french, path: "/fr/lettre-d-information");
        using var staff = await shop.Staff();
        var page = await staff.Get("/admin/newsletter");
        Assert.Equal(("1", "1", "0"), (page.One("#active-nl").TextContent, page.One("#active-fr").TextContent, page.One("#active-de").TextContent));
        Assert.DoesNotContain("@voorbeeld.be", page.Body, StringComparison.Ordinal);

        await shop.SendNewsletter("Des cerises", "Bonjour <b>tous</b>", "fr");

        var mail = Assert.Single(shop.MailsTo(french), m => m.Subject == "Des cerises");
        Assert.Contains("Bonjour &lt;b&gt;tous&lt;/b&gt;", mail.HtmlBody!, StringComparison.Ordinal);
        Assert.Contains("publicité", mail.TextBody!, StringComparison.Ordinal);
        Assert.DoesNotContain(shop.MailsTo(dutch), m => m.Subject == "Des cerises");
        Assert.Equal("1", (await staff.Get("/admin/newsletter")).One("#campaigns tbody td.end").TextContent);
    }

    [Fact]
    public async Task An_empty_text_is_not_sent()
    {
        using var staff = await shop.Staff();
        var back = await staff.Submit(await staff.Get("/admin/newsletter"), "#send-form", new { Language = "nl", Subject = "", Words = "" });
        Assert.Equal(2, back.All(".error-summary li").Count);
    }

    [Fact]
    public async Task Who_may_not_write_newsletters_does_not_get_in()
    {
        using var other = shop.NewVisitor();
        await other.SignInAsStaffWith("orders");
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Get("/admin/newsletter")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Get("/admin/newsletter/import")).Status);
    }
}
