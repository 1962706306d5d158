using LaBelleCerise.Consent;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Reactions;

public sealed class RecordChoiceWhenCookieChoiceMadeTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    [Promise("S80")]
    public async Task Yes_and_no_are_both_written_once_and_the_chain_holds()
    {
        foreach (var choice in (string[])["accept", "refuse", "accept"])
        {
            using var visitor = shop.NewVisitor();
            await visitor.Submit(await visitor.Get("/de"), "[data-cookie-card] form", button: $"[data-cookie-card] button[value={choice}]");
        }

        await shop.Settle();
        await shop.Services.GetRequiredService<Relay>().Settle(TestContext.Current.CancellationToken);

        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConsentDb>();
        var entries = await db.Open<ConsentEntry>(Opening.ByLaw(Purpose.ConsentProof)).OrderBy(e => e.At).ThenBy(e => e.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, entries.Count(e => e.Action == ConsentAction.Given));
        Assert.Equal(1, entries.Count(e => e.Action == ConsentAction.Refused));
        Assert.All(entries, e => Assert.Equal("de", e.Culture));
        Assert.Equal([1, 2, 3], entries.Select(e => e.Sequence).Order());
        Assert.Null(await scope.ServiceProvider.GetRequiredService<ConsentLedger>().FirstBreak(TestContext.Current.CancellationToken));

        await db.Open<ConsentEntry>(Opening.ByLaw(Purpose.ConsentProof)).Where(e => e.Sequence == 2).ExecuteUpdateAsync(set => set.SetProperty(e => e.TextVersion, "forged"), TestContext.Current.CancellationToken);
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<ConsentLedger>().FirstBreak(TestContext.Current.CancellationToken));
    }
}
