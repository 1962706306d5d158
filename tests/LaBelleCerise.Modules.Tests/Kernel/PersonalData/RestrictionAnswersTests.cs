using System.Net;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Modules.Tests.Consent.Rights;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.PersonalData;

/// <summary>A restriction bites: the same is tried for someone whose data rest and for a neighbour whose data do not (law N9, ADR 0040).</summary>
public sealed class RestrictionAnswersTests(RestingShop shop) : IClassFixture<RestingShop>
{
    [Theory, LawCheck(14)]
    [Promise("S70")]
    [InlineData("page")]
    [InlineData("list")]
    [InlineData("link")]
    [InlineData("command")]
    [InlineData("answer")]
    [InlineData("reaction")]
    [InlineData("job")]
    [InlineData("newsletter")]
    public async Task What_is_tried_about_data_that_rest_is_refused_with_its_reason_and_the_neighbour_is_served(string kind)
    {
        var (resting, neighbour) = await shop.Two();
        using var owner = await shop.Staff();

        Assert.Equal("served", await Try(kind, neighbour, neighbour, owner));
        Assert.Equal("refused with reason", await Try(kind, resting, neighbour, owner));
    }

    [Fact]
    [Promise("S70")]
    public async Task What_the_person_asks_anew_is_done_and_says_so_but_no_newsletter_comes_of_it()
    {
        var resting = await shop.LetRest(await shop.Make("nieuw"));
        var anew = await shop.Place(resting.Email, "nieuw", PayWay.Online);
        await shop.Pay(anew);
        await shop.Settle();
        Assert.Contains(shop.MailsTo(resting.Email), m => m.Subject!.Contains(anew.Number, StringComparison.Ordinal));
        using var owner = await shop.Staff();
        var page = await owner.Get($"/admin/orders/{anew.Id}");
        Assert.Contains((await shop.CaseOf(resting.Email)).Number, page.One("#own-request").TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Locked, (await owner.Get($"/admin/orders/{resting.Paid.Id}")).Status);

        var before = shop.MailsTo(resting.Email).Count;
        using var visitor = shop.NewVisitor();
        await visitor.SignUp(resting.Email);
        Assert.Equal(before, shop.MailsTo(resting.Email).Count);
    }

    [Fact]
    [Promise("S70")]
    public async Task What_a_law_asks_goes_on_answers_about_the_right_and_the_tax_papers()
    {
        var (resting, _) = await shop.Two();
        using var visitor = shop.NewVisitor();
        var answered = await visitor.AskAndProve(Right.Access, resting.Email);
        var answer = await visitor.Follow(answered, "#answer");
        Assert.Contains(resting.Paid.Number, answer.Text, StringComparison.Ordinal);
        Assert.True(await shop.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).AnyAsync(o => o.Id == resting.Paid.Id)));
    }

    [Fact]
    [Promise("S70")]
    public async Task Whoever_lifts_it_tells_the_person_a_week_before_and_what_waited_then_leaves()
    {
        var resting = await shop.LetRest(await shop.Make("week"));
        await Ship(resting);
        using (var owner = await shop.Staff())
        {
            await owner.Submit(await owner.Get($"/admin/privacy/cases/{(await shop.CaseOf(resting.Email)).Id}"), "#decide", new { Words = "Het geschil is voorbij." }, "#lift");
        }

        await shop.WorkOff();
        var told = Assert.Single(shop.MailsTo(resting.Email), m => m.Subject!.StartsWith("Je gegevens worden weer gebruikt", StringComparison.Ordinal));
        var end = DateOnly.FromDateTime(shop.Clock.GetUtcNow().UtcDateTime.AddDays(7)).ToString("D", System.Globalization.CultureInfo.GetCultureInfo("nl-BE"));
        Assert.Contains(end, told.TextBody!, StringComparison.Ordinal);
        await shop.Advance(TimeSpan.FromDays(6));
        await shop.WorkOff();
        Assert.Equal(HttpStatusCode.Locked, await OrderPage(resting));

        await shop.Advance(TimeSpan.FromDays(1));
        await shop.WorkOff();
        Assert.Equal(HttpStatusCode.OK, await OrderPage(resting));
        Assert.Single(shop.MailsTo(resting.Email), m => m.Subject!.Contains("onderweg", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_person_ends_it_at_once_and_nobody_else_can()
    {
        var resting = await shop.LetRest(await shop.Make("zelf"));
        using var visitor = shop.NewVisitor();
        await visitor.Submit(await visitor.Get(shop.CaseLink(resting.Email)), "#end-rest");
        await shop.WorkOff();
        Assert.Equal(HttpStatusCode.OK, await OrderPage(resting));
        Assert.False((await shop.CaseOf(resting.Email)).IsRestrictionOn);
    }

    [Fact]
    [Promise("S66")]
    public async Task Who_is_erased_while_the_data_rest_leaves_papers_that_the_office_still_opens()
    {
        var resting = await shop.LetRest(await shop.Make("weg"));
        using var visitor = shop.NewVisitor();
        var preview = await visitor.AskAndProve(Right.Erasure, resting.Email);
        var id = (await shop.CaseOf(resting.Email)).Id;
        await visitor.Submit(preview, "#erase");
        await shop.WorkOff();
        await shop.Advance(TimeSpan.FromHours(2));
        await shop.WorkOff();

        Assert.Equal(HttpStatusCode.OK, await OrderPage(resting));
        Assert.Empty(shop.MailsTo(resting.Email));
        using var owner = await shop.Staff();
        Assert.Contains("Gewist", (await owner.Get($"/admin/privacy/cases/{id}")).One("h1").TextContent, StringComparison.Ordinal);
    }

    /// <summary>Does one thing about someone, by the pages and jobs that do it in life.</summary>
    private async Task<string> Try(string kind, RestingShop.Someone about, RestingShop.Someone neighbour, Visitor owner)
    {
        switch (kind)
        {
            case "page":
                var pages = new List<Page>();
                foreach (var path in new[] { $"/admin/orders/{about.Paid.Id}", $"/admin/inbox/{about.Conversation}", $"/admin/mails/{about.Mail}" })
                {
                    pages.Add(await owner.Get(path));
                }

                return Of(pages);
            case "list":
                var list = await owner.Get("/admin/orders");
                return list.Text.Contains(about.Paid.Number, StringComparison.Ordinal) ? "served" : list.One("#resting").TextContent.Contains("art. 18", StringComparison.Ordinal) ? "refused with reason" : "refused";
            case "link":
                using (var visitor = shop.NewVisitor())
                {
                    return Of([await visitor.Get(shop.LinkTo(about.Paid))]);
                }

            case "command":
                var form = owner.Filled(await owner.Get($"/admin/orders/{neighbour.Paid.Id}"), "form[action*='handler=Link']").Values;
                return Of([await owner.Post($"/admin/orders/{about.Paid.Id}?handler=Pack", form)]);
            case "answer":
                var answer = owner.Filled(await owner.Get($"/admin/inbox/{neighbour.Conversation}"), "#answer-form", new { Answer = "Ons antwoord." });
                return Of([await owner.Post($"/admin/inbox/{about.Conversation}?handler=Answer", answer.Values)]);
            case "reaction":
                await Ship(about);
                return Reached(about, "onderweg", await Rests(about, MailKind.OrderShipped));
            case "job":
                await shop.Advance(TimeSpan.FromDays(4));
                await shop.RunJob("ordering.remind-transfers");
                await shop.Settle();
                using (var later = await shop.Staff())
                {
                    return Reached(about, "Nog te betalen", (await later.Get("/admin/orders")).All("#resting").Count == 1);
                }

            default:
                var subject = $"Nieuws {Guid.NewGuid():N}";
                await shop.SendNewsletter(subject);
                return Reached(about, subject, (await owner.Get("/admin/newsletter")).All("#resting").Count == 1);
        }
    }

    private static string Of(IReadOnlyList<Page> pages) =>
        pages.All(p => p.Status is HttpStatusCode.OK) ? "served"
        : pages.All(p => p.Status is HttpStatusCode.Locked && p.Text.Contains("Deze gegevens rusten", StringComparison.Ordinal)) ? "refused with reason"
        : string.Join(", ", pages.Select(p => p.Status));

    private string Reached(RestingShop.Someone about, string subject, bool hasReason) =>
        shop.MailsTo(about.Email).Any(m => m.Subject!.Contains(subject, StringComparison.OrdinalIgnoreCase)) ? "served" : hasReason ? "refused with reason" : "refused";

    private Task<Guid> Ship(RestingShop.Someone about) => shop.Announce("ordering", new OrderShipped(
        about.Paid.Id, about.Paid.Version + 90, about.Paid.LinkVersion, about.Paid.Number, "nl", about.Email, "An", "bpost", "323200000000000000000000", null));

    private Task<bool> Rests(RestingShop.Someone about, MailKind kind) =>
        shop.InMessaging(db => db.Open<Mail>(Opening.ByLaw(Purpose.OrderStatus)).AnyAsync(m => m.Recipient == about.Email && m.Kind == kind && m.IsRestricted && m.State == MailState.Waiting));

    private async Task<HttpStatusCode> OrderPage(RestingShop.Someone about)
    {
        using var owner = await shop.Staff();
        return (await owner.Get($"/admin/orders/{about.Paid.Id}")).Status;
    }
}
