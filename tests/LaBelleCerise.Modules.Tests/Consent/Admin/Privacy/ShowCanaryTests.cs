using LaBelleCerise.Accounts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Consent;
using LaBelleCerise.Consent.Canary;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

/// <summary>A person who is nobody lives a night in every module and is forgotten (law N7, decisions 12).</summary>
public sealed class ShowCanaryTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/canary";

    [Fact]
    public async Task Each_night_somebody_who_does_not_exist_lives_here_asks_rests_is_forgotten_and_what_is_left_is_an_alarm()
    {
        using (var early = await shop.Staff())
        {
            Assert.Single((await early.Get(Address)).All(".empty"));
            Assert.Equal("Watch", await Health(early));
        }

        // By day nobody is born.
        await Night(12);
        await shop.RunJob("consent.lead-canary");
        Assert.Null(await Newest());

        await Night(1);
        var life = await Begin();
        Assert.Equal(1, await Shoppers(life.Id));
        Assert.Equal(1, await shop.InMessaging(db => db.Open<Conversation>(Opening.ByLaw(Purpose.CustomerService)).CountAsync(c => c.StartedBy == life.Id)));
        await LiveOn();
        Assert.Equal([], (await Newest())!.Findings);
        Assert.Equal(0, await Shoppers(life.Id));
        Assert.Equal(0, await shop.InMessaging(db => db.Open<Mail>(Opening.ByLaw(Purpose.RightsDesk)).CountAsync(m => m.Recipient.EndsWith(CanaryPerson.Domain))));
        using (var owner = await shop.Staff())
        {
            var page = await owner.Get(Address);
            Assert.Contains("Niets meer van te vinden", Assert.Single(page.All("#nights tbody tr")).TextContent, StringComparison.Ordinal);
            Assert.Equal("Good", await Health(owner));
            Assert.DoesNotContain("kanarie", (await owner.Get("/admin/privacy/cases?closed=true")).One("main").TextContent, StringComparison.OrdinalIgnoreCase);
        }

        // One a night, however often the job runs.
        await shop.RunJob("consent.lead-canary");
        Assert.Equal(life.Id, (await Newest())!.Id);

        // A log that keeps a name is found in one night.
        await Night(1);
        var second = await Begin();
        var word = shop.Services.GetRequiredService<CanaryNames>().WordOf(second.Id);
        await File.WriteAllTextAsync(Path.Combine(shop.DataFolder, "debug.log"), $"mail to {word}@{CanaryPerson.Domain}\n", TestContext.Current.CancellationToken);
        await LiveOn();
        using var staff = await shop.Staff();
        var alarm = (await staff.Get(Address)).All("#nights tbody tr")[0].TextContent;
        Assert.Contains("debug.log", alarm, StringComparison.Ordinal);
        Assert.DoesNotContain(word, alarm, StringComparison.Ordinal);
        Assert.Equal("Bad", await Health(staff));
    }

    [Fact]
    public async Task A_life_that_does_not_come_to_its_end_is_an_alarm_too()
    {
        await using var own = new Shop();
        await own.InitializeAsync();
        await NightOf(own, 1);
        await own.RunJob("consent.lead-canary");
        await own.Advance(TimeSpan.FromHours(21));
        await own.RunJob("consent.lead-canary");
        using var owner = await own.Staff();
        Assert.Contains("Bleef steken bij", (await owner.Get(Address)).One("#nights tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_canary_buys_nothing_no_form_takes_its_address_and_the_database_keeps_it_out_of_what_is_sold()
    {
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(await shop.List());
        await Assert.ThrowsAnyAsync<Exception>(() => shop.Ask(db =>
            db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Email, $"kanarie@{CanaryPerson.Domain}"))));
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var refused = await visitor.Submit(form, "#contact-form", new { Name = "Kanarie", Email = $"kanarie@{CanaryPerson.Domain}", Message = "Tjilp" });
        Assert.NotEmpty(refused.All(".field-validation-error, .error-summary, [aria-invalid=true]"));
    }

    private Task Night(int hour) => NightOf(shop, hour);

    /// <summary>To this hour in Brussels, tomorrow.</summary>
    private static Task NightOf(Shop shop, int hour)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");
        var here = TimeZoneInfo.ConvertTime(shop.Clock.GetUtcNow(), zone);
        var local = here.Date.AddDays(1).AddHours(hour).AddMinutes(10);
        return shop.Advance(new DateTimeOffset(local, zone.GetUtcOffset(local)) - shop.Clock.GetUtcNow());
    }

    private async Task<CanaryLife> Begin()
    {
        await shop.RunJob("consent.lead-canary");
        await shop.Settle();
        return (await Newest())!;
    }

    private async Task LiveOn()
    {
        for (var turn = 0; turn < 60 && (await Newest())!.EndedAt is null; turn++)
        {
            await shop.RunJob("consent.lead-canary");
            await shop.Settle();
            await shop.RunJob("consent.advance-cases");
            await shop.Settle();
            await shop.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.NotNull((await Newest())!.EndedAt);
    }

    private async Task<CanaryLife?> Newest()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ConsentDb>().CanaryLives.AsNoTracking().OrderByDescending(l => l.Night).FirstOrDefaultAsync();
    }

    private async Task<int> Shoppers(Guid id)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountsDb>().Open<Shopper>(Opening.ByLaw(Purpose.Account)).CountAsync(s => s.Id == id);
    }

    private static async Task<string?> Health(Visitor staff) => (await staff.Get("/admin/health")).One("[data-reading=canary]").GetAttribute("data-state");
}
