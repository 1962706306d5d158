using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;

namespace LaBelleCerise.Modules.Tests.Messaging.Reactions;

public sealed class EndSubscriptionWhenMarketingObjectedTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task An_objection_ends_the_newsletter_at_once_and_stands_in_the_ledger()
    {
        using var visitor = shop.NewVisitor();
        var email = NewsletterSteps.NewEmail();
        await visitor.BecomeReader(email);
        await shop.Announce("consent", new MarketingObjected(Guid.CreateVersion7(), 1, email.ToUpperInvariant(), shop.Clock.GetUtcNow()));
        Assert.Null(await shop.SubscriptionOf(email));
        Assert.Equal(ConsentAction.Refused, (await shop.LedgerOf(email))[^1].Action);
        var before = shop.MailsTo(email).Count;
        await shop.SendNewsletter("Na het bezwaar");
        Assert.Equal(before, shop.MailsTo(email).Count);
    }
}
