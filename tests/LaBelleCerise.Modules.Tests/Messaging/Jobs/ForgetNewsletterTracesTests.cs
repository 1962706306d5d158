using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;

namespace LaBelleCerise.Modules.Tests.Messaging.Jobs;

public sealed class ForgetNewsletterTracesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task An_address_that_never_said_yes_is_gone_after_seven_days_and_a_reader_stays()
    {
        using var visitor = shop.NewVisitor();
        var (asked, reader) = (NewsletterSteps.NewEmail(), NewsletterSteps.NewEmail());
        await visitor.BecomeReader(reader);
        await visitor.SignUp(asked);

        await shop.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        await shop.RunJob("messaging.forget-newsletter-traces");
        Assert.NotNull(await shop.SubscriptionOf(asked));

        await shop.Advance(TimeSpan.FromMinutes(1));
        await shop.RunJob("messaging.forget-newsletter-traces");
        Assert.Null(await shop.SubscriptionOf(asked));
        Assert.NotNull(await shop.SubscriptionOf(reader));
        Assert.Contains("7 dagen", Assert.Single(RetentionRules.On(new(2026, 11, 23), Retention.Newsletter)).Period.Nl, StringComparison.Ordinal);
    }
}
