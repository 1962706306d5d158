using System.Net;
using System.Text.Json;

namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Inbox;

public sealed class ReadConversationTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Staff_answer_in_the_customers_language_and_the_thread_shows_both()
    {
        await Write("/fr/contact", "Chantal", "chantal@exemple.be", "Avez-vous le bol en vert ?");
        using var staff = await shop.Staff();
        var thread = await Open(staff, "chantal@exemple.be");
        Assert.Contains("te beantwoorden", thread.Text, StringComparison.Ordinal);
        await staff.Submit(thread, "#answer-form", new { Answer = "Oui, dès lundi." });
        // The browser's back button and a second press: still one answer.
        var after = await staff.Submit(thread, "#answer-form", new { Answer = "Oui, dès lundi." });
        await shop.Settle();

        var mail = Assert.Single(shop.MailsTo("chantal@exemple.be"));
        Assert.StartsWith("Notre réponse à votre message V-", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Oui, dès lundi.", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("> Avez-vous le bol en vert ?", mail.TextBody, StringComparison.Ordinal);
        Assert.Null(mail.Headers["Auto-Submitted"]);
        Assert.Equal(2, after.All(".message").Count);
        Assert.Contains("beantwoord", after.One("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_on_a_thread_that_a_colleague_closed_meanwhile_is_kept_and_not_sent()
    {
        await Write("/nl/contact", "Bart", "bart@voorbeeld.be", "Mag ik langskomen?");
        using var staff = await shop.Staff();
        var mine = await Open(staff, "bart@voorbeeld.be");
        var closed = await staff.Submit(mine, ".admin-head form", button: "#close");
        Assert.Contains("afgesloten", closed.One("h1").TextContent, StringComparison.Ordinal);
        var refused = await staff.Submit(mine, "#answer-form", new { Answer = "Zeker." });
        Assert.Contains("Een collega was je voor", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Zeker.", refused.One("#answer").TextContent.Trim());
        await shop.Settle();
        Assert.Empty(shop.MailsTo("bart@voorbeeld.be"));
    }

    [Fact]
    public async Task Nobody_without_the_permission_reads_the_inbox()
    {
        using var visitor = shop.NewVisitor();
        foreach (var path in new[] { "/admin/inbox", "/admin/inbox/register", $"/admin/inbox/{Guid.NewGuid()}", "/admin/mails", $"/admin/mails/{Guid.NewGuid()}?handler=Html", "/admin/deliveries" })
        {
            var page = await visitor.Get(path);
            Assert.Empty(page.All(".admin-main table, .thread, #register-form"));
        }
    }

    [Fact]
    public async Task Every_hostile_string_is_shown_as_text_in_the_inbox_and_in_the_mail()
    {
        var file = Path.Combine(Repository.SharedData ?? throw new InvalidOperationException("The shared data are not at hand."), "hostile", "blns.json");
        var probes = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        // Staff sign in anew after a pause and at the end of a shift: the messages below come over days.
        TimeSpan pause = TimeSpan.FromMinutes(25), shift = TimeSpan.FromHours(3);
        var staff = await shop.Staff();
        var (began, seen) = (shop.Clock.GetUtcNow(), shop.Clock.GetUtcNow());
        int shown = 0, refused = 0, mailed = 0;
        foreach (var (index, probe) in probes.Index())
        {
            var email = $"probe{index}@voorbeeld.be";
            if (await Write("/nl/contact", probe.Trim().Length is > 0 and <= 120 ? probe : "Probe", email, probe) is not { Status: HttpStatusCode.OK } done || done.All(".status").Count == 0)
            {
                refused++;
                continue;
            }

            var now = shop.Clock.GetUtcNow();
            if (now - seen > pause || now - began > shift)
            {
                staff.Dispose();
                staff = await shop.Staff();
                began = now;
            }

            seen = now;
            var thread = await Open(staff, email);
            AssertIsTextOnly(thread);
            shown++;
            if (probe.Contains('<', StringComparison.Ordinal))
            {
                await staff.Submit(thread, "#answer-form", new { Answer = probe });
                await shop.Settle();
                var answer = await Open(staff, email);
                AssertIsTextOnly(answer);
                var mail = await staff.Get(answer.One(".message--ours a").GetAttribute("href")!);
                Assert.Contains("frame-src 'self'", mail.Headers["Content-Security-Policy"], StringComparison.Ordinal);
                Assert.Equal("", mail.One("iframe").GetAttribute("sandbox"));
                var html = await staff.Get(mail.One("iframe").GetAttribute("src")!);
                Assert.Equal(HttpStatusCode.OK, html.Status);
                Assert.Contains("; sandbox", html.Headers["Content-Security-Policy"], StringComparison.Ordinal);
                AssertNothingRuns(html);
                mailed++;
            }
        }

        staff.Dispose();
        TestContext.Current.TestOutputHelper?.WriteLine($"{probes.Length} strings: {shown} shown, {refused} refused at the form, {mailed} mailed");
        Assert.Equal(probes.Length, shown + refused);
        Assert.InRange(refused, 0, 30);
        Assert.InRange(mailed, 50, probes.Length);
    }

    private static void AssertIsTextOnly(Page thread)
    {
        Assert.All(thread.All(".message__body"), body => Assert.Equal(0, body.ChildElementCount));
        Assert.All(thread.All(".message__head strong, .facts dd"), cell => Assert.Equal(0, cell.ChildElementCount));
        AssertNothingRuns(thread);
    }

    private static void AssertNothingRuns(Page page)
    {
        Assert.DoesNotContain(page.All("script"), script => script.GetAttribute("src")?.StartsWith("/js/admin", StringComparison.Ordinal) != true);
        Assert.Empty(page.All("object, embed, base, iframe:not([sandbox]), [src^='javascript'], [href^='javascript']"));
        Assert.DoesNotContain(page.All("*"), element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<Page> Write(string path, string name, string email, string message)
    {
        using var visitor = shop.NewVisitor();
        // Ten minutes between two messages stays under the hourly limits.
        shop.Clock.Advance(TimeSpan.FromMinutes(10));
        var form = await visitor.Get(path);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        return await visitor.Submit(form, "#contact-form", new { Name = name, Email = email, Message = message });
    }

    private static async Task<Page> Open(Visitor staff, string email)
    {
        var list = await staff.Get($"/admin/inbox?view=all&q={email}");
        AssertNothingRuns(list);
        return await staff.Follow(list, "tbody a");
    }
}
