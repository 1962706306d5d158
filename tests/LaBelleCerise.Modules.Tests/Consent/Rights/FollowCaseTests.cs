using System.Net;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Messaging;
using LaBelleCerise.Modules.Tests.Accounts;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Rights;

public sealed class FollowCaseTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, LawCheck(9), Behaviour(21)]
    [Promise("S26", "S66")]
    public async Task Who_only_wrote_to_us_is_erased_without_a_trace_in_any_store_or_file()
    {
        using var visitor = shop.NewVisitor();
        const string email = "vergeet.mij@voorbeeld.be";
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = "Vera Vergeten", Email = email, Message = "Een vraag over thee." });

        var preview = await visitor.AskAndProve(Right.Erasure, email);
        Assert.Contains("Gesprek met ons", preview.One("#outlook").TextContent, StringComparison.Ordinal);
        var erasing = await visitor.Submit(preview, "#erase");
        Assert.Equal("We wissen", erasing.One("#state").TextContent);
        Assert.True(erasing.Headers.ContainsKey("Refresh"));
        await shop.WorkOff();

        Assert.Contains("gewist", Assert.Single(shop.MailsTo(email), m => m.Subject!.StartsWith("Je gegevens zijn gewist", StringComparison.Ordinal)).TextBody, StringComparison.Ordinal);
        var id = (await shop.CaseOf(email)).Id;
        await shop.Advance(TimeSpan.FromHours(2));
        await shop.WorkOff();

        Assert.Equal("0", (await Case(id)).Events.Single(e => e.Kind is CaseEventKind.Searched).Detail);
        Assert.Empty(shop.MailsTo(email));
        var search = shop.Services.GetRequiredService<TraceSearch>();
        Assert.Empty(await search.Find(email, CancellationToken.None));
        Assert.Empty(await search.Find("Vera Vergeten", CancellationToken.None));
        Assert.Empty(search.FindInFiles(email));
        Assert.DoesNotContain(shop.Logs.Lines, line => line.Contains(email, StringComparison.OrdinalIgnoreCase) || line.Contains("Vergeten", StringComparison.Ordinal));
    }

    [Fact, Behaviour(22)]
    [Promise("S66")]
    public async Task What_a_law_keeps_stays_with_its_reason_and_its_end_and_the_order_still_opens_for_the_office()
    {
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(await shop.List());
        await shop.Settle();
        var preview = await visitor.AskAndProve(Right.Erasure, order.Email);
        var row = preview.All("#outlook tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "Bestelling");
        Assert.Contains("1 januari 2034", row.TextContent, StringComparison.Ordinal);
        await visitor.Submit(preview, "#erase");
        await shop.WorkOff();

        var done = await visitor.Get(preview.Url.AbsolutePath);
        Assert.Contains("1 januari 2034", done.All("#outlook tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "Bestelling").TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await shop.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).CountAsync(o => o.Id == order.Id && o.LastName == "Peeters")));
        using var owner = await shop.Staff();
        Assert.Equal(HttpStatusCode.OK, (await owner.Get($"/admin/orders/{order.Id}")).Status);
    }

    [Fact]
    [Promise("S26")]
    public async Task An_account_is_erased_and_its_owner_signed_out()
    {
        using var visitor = shop.NewVisitor();
        var email = await visitor.BecomeShopper();
        var form = await visitor.Get("/nl/account/privacy");
        var asked = await visitor.Submit(form, "#ask-form", new { Right = "Erasure" });
        Assert.Contains("/privacy/verzoek/", asked.Url.AbsolutePath, StringComparison.Ordinal);
        await shop.WorkOff();
        await visitor.Submit(await visitor.Get(asked.Url.AbsolutePath), "#erase");
        await shop.WorkOff();
        await shop.Advance(TimeSpan.FromHours(2));
        await shop.WorkOff();
        Assert.Contains("/aanmelden", (await visitor.Get("/nl/account/privacy")).Url.AbsolutePath, StringComparison.Ordinal);
        Assert.DoesNotContain(await shop.Services.GetRequiredService<TraceSearch>().Find(email, CancellationToken.None), t => !t.IsKeptByLaw);
    }

    [Fact]
    [Promise("S70")]
    public async Task Restricted_data_rest_and_whoever_lifts_that_tells_the_person_first()
    {
        using var visitor = shop.NewVisitor();
        const string email = "rust.even@voorbeeld.be";
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = "Ruud Rust", Email = email, Message = "Een vraag." });
        await visitor.AskAndProve(Right.Restriction, email);
        Assert.Contains(shop.MailsTo(email), m => m.Subject!.StartsWith("Je gegevens rusten", StringComparison.Ordinal));

        using var owner = await shop.Staff();
        Assert.DoesNotContain("Ruud Rust", (await owner.Get("/admin/inbox")).Text, StringComparison.Ordinal);
        var asked = await shop.CaseOf(email);
        Assert.True(asked.IsRestrictionOn);
        await owner.Submit(await owner.Get($"/admin/privacy/cases/{asked.Id}"), "#decide", new { Words = "Je hebt ons gevraagd om verder te gaan." }, "#lift");
        await shop.WorkOff();
        Assert.DoesNotContain("Ruud Rust", (await owner.Get("/admin/inbox")).Text, StringComparison.Ordinal);
        Assert.Contains("verder te gaan", Assert.Single(shop.MailsTo(email), m => m.Subject!.StartsWith("Je gegevens worden weer gebruikt", StringComparison.Ordinal)).TextBody, StringComparison.Ordinal);
        await shop.Advance(TimeSpan.FromDays(7));
        await shop.WorkOff();
        using var later = await shop.Staff();
        Assert.Contains("Ruud Rust", (await later.Get("/admin/inbox")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Promise("S69")]
    public async Task An_objection_lets_the_data_rest_until_staff_have_judged()
    {
        using var visitor = shop.NewVisitor();
        const string email = "maak.bezwaar@voorbeeld.be";
        var page = await visitor.AskAndProve(Right.Objection, email, "Ik wil dit niet.");
        Assert.Equal("Bij een medewerker", page.One("#state").TextContent);
        Assert.True((await shop.CaseOf(email)).IsRestrictionOn);
        await using var scope = shop.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<LaBelleCerise.Consent.ConsentDb>().Outbox
            .CountAsync(m => m.WireName == "consent.marketing-objected.v1" && m.Payload.Contains(email), TestContext.Current.CancellationToken));
    }

    [Fact]
    [Promise("S69")]
    public async Task An_objection_names_exactly_a_purpose_of_our_own_interest_and_staff_weigh_that_and_tell_the_outcome()
    {
        using var visitor = shop.NewVisitor();
        const string email = "niet.daarvoor@voorbeeld.be";
        var form = await visitor.Get(RightsSteps.Path);
        var rests = shop.Services.GetRequiredService<PersonalDataRegister>().Entries.SelectMany(e => e.Personal.Values).Where(p => p.Treatment.Basis is LawfulBasis.LegitimateInterest).Select(p => p.Treatment.Purpose.Key).Distinct().Order();
        Assert.Equal(rests, form.All("#objects-to option").Select(o => o.GetAttribute("value")!).Where(v => v.Length > 0).Order());
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#rights-form", new { Right = Right.Objection, Email = email, ObjectsTo = "customer-service" });
        await shop.Settle();
        await visitor.Submit(await visitor.Get(shop.CaseLink(email)), "#prove");
        await shop.WorkOff();

        using var owner = await shop.Staff();
        var asked = await shop.CaseOf(email);
        var page = await owner.Get($"/admin/privacy/cases/{asked.Id}");
        Assert.Contains("Klantendienst", page.One("#objects-to").TextContent, StringComparison.Ordinal);
        await owner.Submit(page, "#decide", new { Words = "We moeten je vraag nog beantwoorden." }, "#refuse");
        await shop.WorkOff();
        Assert.Contains(shop.MailsTo(email), m => m.TextBody!.Contains("We moeten je vraag nog beantwoorden.", StringComparison.Ordinal) && m.Subject!.StartsWith("Je gegevens worden weer gebruikt", StringComparison.Ordinal));
        Assert.Equal(CaseState.Refused, (await shop.CaseOf(email)).State);
    }

    [Fact]
    public async Task A_module_that_stays_silent_keeps_the_case_open_and_stands_on_its_page()
    {
        using var visitor = shop.NewVisitor();
        const string email = "stille.module@voorbeeld.be";
        await visitor.AskFor(Right.Access, email);
        await shop.Settle();
        await visitor.Submit(await visitor.Get(shop.CaseLink(email)), "#prove");
        await shop.Settle();
        var asked = await shop.CaseOf(email);
        await using (var scope = shop.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<CasePart>(Opening.ByLaw(Purpose.RightsDesk)).Where(p => p.CaseId == asked.Id).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        await shop.WorkOff();
        Assert.Equal(CaseState.Gathering, (await shop.CaseOf(email)).State);
        using var owner = await shop.Staff();
        Assert.Contains("messaging", (await owner.Get($"/admin/privacy/cases/{asked.Id}")).One("#missing").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_is_not_ours_opens_nothing()
    {
        using var visitor = shop.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/privacy/verzoek/" + new string('A', 54))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/nl/privacy/verzoek/kort")).Status);
    }

    private async Task<RightsCase> Case(Guid id)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LaBelleCerise.Consent.ConsentDb>().Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).AsNoTracking().Include(c => c.Events).SingleAsync(c => c.Id == id);
    }
}
