using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Modules.Tests.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Reactions;

public sealed class OpenCaseWhenRightsQuestionMarkedTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S61", "S63")]
    public async Task A_message_that_asks_for_a_right_has_a_case_whose_term_runs_from_its_day()
    {
        const string email = "wil.inzage@voorbeeld.be";
        using var visitor = shop.NewVisitor();
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = "Wim Inzage", Email = email, Message = "Wat weten jullie van mij?" });
        var came = shop.Clock.GetUtcNow();
        await shop.Advance(TimeSpan.FromDays(5));
        var conversation = await shop.InMessaging(db => db.Open<Conversation>(Opening.ByLaw(Purpose.CustomerService)).SingleAsync(c => c.Email == email));

        using var staff = await shop.Staff();
        var page = await staff.Get($"/admin/inbox/{conversation.Id}");
        Assert.Contains("Kies welk recht", (await staff.Submit(page, "#mark-right", new { right = "Alles" })).Text, StringComparison.Ordinal);
        Assert.Single((await staff.Submit(page, "#mark-right", new { right = "Access" })).All("#marked"));
        await staff.Submit(page, "#mark-right", new { right = "Access" });
        await shop.Settle();

        var asked = await shop.CaseOf(email);
        Assert.Equal((Right.Access, CaseChannel.Form, CaseState.AwaitsProof, RightsTerm.DueOn(came)), (asked.Right, asked.Channel, asked.State, asked.DueOn));
        Assert.Single(shop.MailsTo(email), m => m.Subject!.Contains(asked.Number, StringComparison.Ordinal));
    }

    [Fact]
    [Promise("S51")]
    public async Task Who_is_forgotten_took_the_consent_back_and_no_list_brings_them_back()
    {
        var email = NewsletterSteps.NewEmail();
        using var visitor = shop.NewVisitor();
        await visitor.BecomeReader(email);
        var preview = await visitor.AskAndProve(Right.Erasure, email);
        await visitor.Submit(preview, "#erase");
        await shop.WorkOff();

        Assert.Null(await shop.SubscriptionOf(email));
        var last = (await shop.LedgerOf(email))[^1];
        Assert.Equal((ConsentAction.Refused, "erasure"), (last.Action, last.Form));
        await using var scope = shop.Services.CreateAsyncScope();
        Assert.True(await scope.ServiceProvider.GetRequiredService<Suppressions>().Holds(email, TestContext.Current.CancellationToken));
    }
}
