using LaBelleCerise.Messaging.Areas.Admin.Pages.Newsletter;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using LaBelleCerise.Modules.Tests.Ordering;

namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Newsletter;

public sealed class AskLegacyTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S52")]
    public async Task Old_readers_are_asked_once_who_ticks_is_a_reader_and_who_is_silent_is_forgotten()
    {
        var (yes, silent) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        await shop.Send(new ImportLegacy([ImportSubscribersTests.Row(yes), ImportSubscribersTests.Row(silent)]));
        using var staff = await shop.Staff();
        for (var i = 0; i < 2; i++)
        {
            await staff.Submit(await staff.Get("/admin/newsletter/import"), "#ask-form");
            await shop.Settle();
        }

        Assert.Equal("Wil je onze nieuwsbrief blijven krijgen?", Assert.Single(shop.MailsTo(yes)).Subject);
        Assert.Single(shop.MailsTo(silent));

        using var visitor = shop.NewVisitor();
        var question = await visitor.Get(shop.LinkIn(yes, "NewsletterConfirm"));
        Assert.Empty(question.All("input[checked]"));
        Assert.Single((await visitor.Submit(question, "#confirm-form")).All(".error-summary"));
        await visitor.Submit(question, "#confirm-form", new { Newsletter = "true" });
        await shop.Settle();
        Assert.Equal(("newsletter", "newsletter-again"), ((await shop.LedgerOf(yes)).Single().Purpose, (await shop.LedgerOf(yes)).Single().Form));

        await shop.Advance(TimeSpan.FromDays(30));
        await shop.RunJob("messaging.forget-newsletter-traces");
        Assert.Null(await shop.SubscriptionOf(silent));
        Assert.NotNull(await shop.SubscriptionOf(yes));
    }

    [Fact]
    [Promise("S8")]
    public async Task Who_was_not_told_within_a_month_is_not_kept()
    {
        var untold = NewsletterSteps.NewEmail();
        await shop.Send(new ImportLegacy([ImportSubscribersTests.Row(untold)]));
        await shop.Advance(TimeSpan.FromDays(30));
        await shop.RunJob("messaging.forget-newsletter-traces");
        Assert.Null(await shop.SubscriptionOf(untold));
    }
}
