using System.Net;
using LaBelleCerise.Kernel.Announcements;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Mails;

public sealed class ReadMailTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Behaviour(27)]
    public async Task Staff_see_a_mail_as_the_customer_does_and_send_it_again_once_per_press()
    {
        await shop.Announce("ordering", PostOffice.Placed("nog@voorbeeld.be", "de"));
        using var staff = await shop.Staff();
        var mail = await staff.Follow(await staff.Get("/admin/mails?q=nog@voorbeeld.be"), "tbody a");
        Assert.Contains("Boterstraat 5 bus 2", mail.One("pre").TextContent, StringComparison.Ordinal);
        Assert.Equal("de", mail.One("pre").GetAttribute("lang"));
        await staff.Submit(mail, "#again-form");
        await staff.Submit(mail, "#again-form");
        await shop.Settle();
        var sent = shop.MailsTo("nog@voorbeeld.be");
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0].HtmlBody, sent[1].HtmlBody);
    }

    [Fact]
    public async Task The_style_of_a_mail_passes_its_own_policy()
    {
        await shop.Announce("ordering", PostOffice.Placed("stijl@voorbeeld.be"));
        using var staff = await shop.Staff();
        var mail = await staff.Follow(await staff.Get("/admin/mails?q=stijl@voorbeeld.be"), "tbody a");
        var html = await staff.Get(mail.One("iframe").GetAttribute("src")!);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(html.One("style").TextContent)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; frame-ancestors 'self'; sandbox", html.Headers["Content-Security-Policy"]);
        Assert.Equal("SAMEORIGIN", html.Headers["X-Frame-Options"]);
    }

    [Fact]
    public async Task A_mail_that_opens_an_account_is_not_shown_to_staff()
    {
        await shop.Announce("accounts", PostOffice.Account("sleutel@voorbeeld.be", "reset-password"), settle: false);
        await shop.Services.GetRequiredService<Relay>().Settle(TestContext.Current.CancellationToken);
        using var staff = await shop.Staff();
        var mail = await staff.Follow(await staff.Get("/admin/mails?q=sleutel@voorbeeld.be"), "tbody a");
        Assert.Contains("alleen voor de ontvanger", mail.Text, StringComparison.Ordinal);
        Assert.Empty(mail.All("pre, iframe"));
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Get($"{mail.Url.AbsolutePath}?handler=Html")).Status);
    }
}
