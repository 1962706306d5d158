using System.Globalization;
using LaBelleCerise.Consent;
using LaBelleCerise.Consent.Keeping;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Messaging;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Keeping;

public sealed class RetentionNightTests(Shop shop) : IClassFixture<Shop>
{
    private const string Report = "/admin/privacy/retention-report";

    [Theory]
    [InlineData("social-messages", "2026-08-31", false, "2027-03-01")]
    [InlineData("social-messages", "2027-08-31", false, "2028-03-01")]
    [InlineData("staff-trail", "2028-02-29", false, "2030-03-01")]
    [InlineData("staff-trail", "2027-01-31", false, "2029-02-01")]
    [InlineData("mail", "2028-02-29", false, "2035-03-01")]
    [InlineData("case-file", "2028-02-01", false, "2028-03-03")]
    [InlineData("order-papers", "2026-03-15", false, "2034-01-01")]
    [InlineData("order-papers", "2026-12-31", false, "2034-01-01")]
    [InlineData("order-papers", "2027-01-01", false, "2035-01-01")]
    [InlineData("order-papers", "2026-03-15", true, "2037-01-01")]
    [InlineData("contact", "2018-06-01", false, "2020-06-02")]
    public void A_record_goes_on_the_first_day_after_its_period_and_not_before(string rule, string made, bool isOneStopShop, string goes)
    {
        var terms = shop.Services.GetRequiredService<IRetentionTerms>();
        Assert.Equal(Day(goes), terms.EndOf(new Retention(rule), Day(made), isOneStopShop));
    }

    [Theory]
    [InlineData("2027-08-31", 6, "2028-02-29")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    public void Months_end_on_the_last_day_of_a_shorter_month(string made, int months, string end) =>
        Assert.Equal(Day(end), (RetentionRules.All[0] with { Months = months, Start = StartRule.Event }).EndFor(Day(made)));

    [Fact]
    [Promise("S15")]
    public async Task Eight_years_later_one_night_leaves_nothing_of_an_order_that_no_rule_keeps()
    {
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        var order = await visitor.Buy(sku);
        await shop.Pay(order);
        var abroad = await visitor.Buy(sku);
        await shop.Pay(abroad);
        await shop.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).Where(o => o.Id == abroad.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Address.Country, "NL")));
        await shop.Settle();
        const string email = "lang.geleden@voorbeeld.be";
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = "Lieve Langgeleden", Email = email, Message = "Een vraag over thee." });
        await shop.Settle();

        using (var owner = await shop.Staff())
        {
            Assert.Equal(Stores, (await owner.Get(Report)).All(".silent").Count);
        }

        await MoveTo(new DateTimeOffset(2033, 12, 31, 12, 0, 0, TimeSpan.FromHours(1)));
        await shop.RunJob("kernel.sweep-retention");
        Assert.Equal(2, await Orders());
        Assert.Equal(0, await Conversations());
        Assert.Empty((await Proof()).Violations);

        await MoveTo(new DateTimeOffset(2034, 1, 3, 12, 0, 0, TimeSpan.FromHours(1)));
        var overdue = await Proof();
        Assert.True(overdue.Examined > 0);
        Assert.Contains("ordering: 1 of Order overdue by rule order-papers", overdue.Violations);
        using (var owner = await shop.Staff())
        {
            var dry = await owner.Submit(await owner.Get(Report), "#dry-run");
            Assert.NotNull(dry.One("#dry"));
            Assert.Equal(2, await Orders());
        }

        await shop.RunJob("kernel.sweep-retention");
        var reports = await Reports();
        await shop.RunJob("kernel.sweep-retention");
        Assert.Equal(reports, await Reports());
        Assert.Equal(1, await Orders());
        Assert.Equal(0, await shop.Ask(db => db.Set<OrderLine>().CountAsync(l => l.OrderId == order.Id)));
        Assert.Empty((await Proof()).Violations);
        await using (var scope = shop.Services.CreateAsyncScope())
        {
            var stock = scope.ServiceProvider.GetServices<IInvariant>().Single(i => i.GetType().Name == "StockAddsUp");
            Assert.Empty((await stock.Examine(new VerificationInput(null, null), CancellationToken.None)).Violations);
        }

        using (var owner = await shop.Staff())
        {
            var page = await owner.Get(Report);
            Assert.Empty(page.All(".silent"));
            Assert.Contains("De keten van verslagen klopt", page.One("#chain").TextContent, StringComparison.Ordinal);
        }

        await MoveTo(new DateTimeOffset(2037, 1, 1, 12, 0, 0, TimeSpan.FromHours(1)));
        await shop.RunJob("kernel.sweep-retention");
        await shop.RunJob("kernel.forget-delivered");
        Assert.Equal(0, await Orders());
        var search = shop.Services.GetRequiredService<TraceSearch>();
        foreach (var word in new[] { email, "Lieve Langgeleden", order.Email })
        {
            Assert.Empty(await search.Find(word, CancellationToken.None));
            Assert.Empty(search.FindInFiles(word));
        }

        await using (var scope = shop.Services.CreateAsyncScope())
        {
            var book = scope.ServiceProvider.GetRequiredService<RetentionBook>();
            Assert.Null(await book.FirstBreak(CancellationToken.None));
            var db = scope.ServiceProvider.GetRequiredService<ConsentDb>();
            await db.RetentionReports.Where(r => r.Sequence == 3).ExecuteUpdateAsync(s => s.SetProperty(r => r.Content, "{}"), TestContext.Current.CancellationToken);
            Assert.Equal(3, await book.FirstBreak(CancellationToken.None));
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task MoveTo(DateTimeOffset moment) => shop.Advance(moment - shop.Clock.GetUtcNow());

    private Task<int> Orders() => shop.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).CountAsync());

    private int Stores => shop.Services.GetRequiredService<ModuleCatalog>().Stores.Count;

    private async Task<int> Conversations()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<Conversation>(Opening.ByLaw(Purpose.CustomerService)).CountAsync();
    }

    private async Task<int> Reports()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ConsentDb>().RetentionReports.CountAsync();
    }

    private async Task<Finding> Proof()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetServices<IInvariant>().Single(i => i.Id == "N3").Examine(new VerificationInput(null, null), CancellationToken.None);
    }
}
