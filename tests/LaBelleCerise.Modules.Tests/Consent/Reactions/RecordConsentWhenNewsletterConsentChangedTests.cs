using LaBelleCerise.Consent;
using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;
using LaBelleCerise.Modules.Tests.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Reactions;

public sealed class RecordConsentWhenNewsletterConsentChangedTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task New_words_are_a_new_version_and_an_old_entry_still_shows_the_old_words()
    {
        var (old, young) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await shop.Announce("messaging", Said(old, "newsletter-1-aaaa", "Ja, oude woorden"));
        await shop.Announce("messaging", Said(young, "newsletter-1-bbbb", "Ja, nieuwe woorden"));

        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConsentDb>();
        var entries = await db.Open<ConsentEntry>(Opening.ByLaw(Purpose.ConsentProof)).Where(e => e.EvidenceId == old || e.EvidenceId == young).OrderBy(e => e.Sequence).ToListAsync(TestContext.Current.CancellationToken);
        var words = await scope.ServiceProvider.GetRequiredService<ConsentWordings>().Of(entries, TestContext.Current.CancellationToken);
        Assert.Equal(["Ja, oude woorden", "Ja, nieuwe woorden"], entries.Select(e => words[e.Id].Words));
        Assert.Null(await scope.ServiceProvider.GetRequiredService<ConsentLedger>().FirstBreak(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Whoever_changes_who_said_it_or_on_which_form_breaks_the_chain()
    {
        var evidence = Guid.CreateVersion7();
        await shop.Announce("messaging", Said(evidence, "newsletter-1-cccc", "Ja"));
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConsentDb>();
        var entry = db.Open<ConsentEntry>(Opening.ByLaw(Purpose.ConsentProof)).Where(e => e.EvidenceId == evidence);
        var before = await entry.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);

        await entry.ExecuteUpdateAsync(set => set.SetProperty(e => e.SubjectHash, new string('0', 64)), TestContext.Current.CancellationToken);
        Assert.Equal(before.Sequence, await scope.ServiceProvider.GetRequiredService<ConsentLedger>().FirstBreak(TestContext.Current.CancellationToken));
        await entry.ExecuteUpdateAsync(set => set.SetProperty(e => e.SubjectHash, before.SubjectHash).SetProperty(e => e.FormHash, new string('0', 64)), TestContext.Current.CancellationToken);
        Assert.Equal(before.Sequence, await scope.ServiceProvider.GetRequiredService<ConsentLedger>().FirstBreak(TestContext.Current.CancellationToken));
        await entry.ExecuteUpdateAsync(set => set.SetProperty(e => e.FormHash, before.FormHash), TestContext.Current.CancellationToken);
        Assert.Null(await scope.ServiceProvider.GetRequiredService<ConsentLedger>().FirstBreak(TestContext.Current.CancellationToken));
    }

    private NewsletterConsentChanged Said(Guid evidence, string version, string words) =>
        new(evidence, 1, new string('a', 64), "newsletter", true, version, "nl", words, "newsletter-page", new string('b', 64), shop.Clock.GetUtcNow());
}
