using System.Net;
using System.Text;
using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Modules.Tests.Consent.Rights;
using LaBelleCerise.Modules.Tests.Kernel.Backups;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Messaging.Newsletter;
using LaBelleCerise.Modules.Tests.Ordering;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Tombstones;

/// <summary>A backup is from before an erasure: whoever was erased since does not come back with it (law N5).</summary>
public sealed class ReplayTombstonesTests(Shop shop) : IClassFixture<Shop>
{
    [Fact, LawCheck(10)]
    [Promise("S66")]
    public async Task A_restored_backup_brings_nobody_back_and_takes_nobody_else_away()
    {
        const string gone = "vera.vroeger@voorbeeld.be", buyer = "karel.koper@voorbeeld.be", neighbour = "nele.buur@voorbeeld.be", back = "trees.terug@voorbeeld.be", resting = "rita.rust@voorbeeld.be";
        await Write(back, "Trees Terug");
        await Forget(back);
        await shop.Advance(TimeSpan.FromHours(2));
        var again = await Order(back);
        await Write(gone, "Vera Vroeger");
        await Write(neighbour, "Nele Buur");
        await Write(resting, "Rita Rust");
        var kept = await Order(buyer);
        await Write(buyer, "Karel Koper");
        using var reader = shop.NewVisitor();
        var subscriber = NewsletterSteps.NewEmail();
        await reader.BecomeReader(subscriber);
        using var officer = await shop.Staff();
        await officer.Submit(await officer.Get("/admin/newsletter"), "#send-form", new { Language = "nl", Subject = "Een brief", Words = "Er zijn nieuwe kersen." });
        await shop.Settle();
        var then = shop.Clock.GetUtcNow() - Shop.Start;
        var made = Assert.IsType<BackupOutcome.Made>(await shop.Services.GetRequiredService<BackupDesk>().Make(TestContext.Current.CancellationToken));

        await Forget(gone);
        await Forget(buyer);
        using var tired = shop.NewVisitor();
        await tired.AskAndProve(Right.Restriction, resting);
        await reader.Submit(await reader.Get(shop.LinkIn(subscriber, "Unsubscribe")), "#unsubscribe-form");
        await shop.Settle();
        Assert.Null(await shop.SubscriptionOf(subscriber));
        var ledger = shop.Services.GetRequiredService<TombstoneLedger>();
        Assert.Null(ledger.Read().Fault);
        foreach (var file in Directory.EnumerateFiles(ledger.Folder, "*.jsonl"))
        {
            Assert.DoesNotContain("@", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        var stood = new List<string>();
        await using var restored = new RestoredShop(made.Path, BackupShopTests.SecretOf(shop, "Backup:Key"), BackupShopTests.SecretOf(shop, "Security:TokenKey"), then)
        {
            WhatStood = folder => stood.AddRange(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal) && Holds(f, gone, "Vera Vroeger"))),
        };
        await restored.InitializeAsync();
        Assert.Empty(stood);
        Assert.Contains("done again", restored.Report, StringComparison.Ordinal);
        var search = restored.Services.GetRequiredService<TraceSearch>();
        Assert.Empty(await search.Find(gone, TestContext.Current.CancellationToken));
        Assert.Empty(await search.Find("Vera Vroeger", TestContext.Current.CancellationToken));
        Assert.Empty(search.FindInFiles(gone));
        Assert.DoesNotContain(await search.Find(buyer, TestContext.Current.CancellationToken), t => !t.IsKeptByLaw);
        Assert.Null(await restored.SubscriptionOf(subscriber));

        // Their order, which a law keeps, opens for the office; the others are as they were.
        using var owner = restored.NewVisitor();
        foreach (var (name, value) in officer.Cookies)
        {
            owner.Cookies[name] = value;
        }

        Assert.Equal(HttpStatusCode.OK, (await owner.Get($"/admin/orders/{kept.Id}")).Status);
        var came = await restored.Ask(db => db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).AsNoTracking().SingleAsync(o => o.Id == again.Id));
        Assert.Equal((back, again.Phone), (came.Email, came.Phone));
        var inbox = (await owner.Get("/admin/inbox")).Text;
        Assert.Contains("Nele Buur", inbox, StringComparison.Ordinal);
        Assert.DoesNotContain("Rita Rust", inbox, StringComparison.Ordinal);

        // A second start has nothing to do again, and what is erased in the restored shop goes on in the same ledger.
        var before = restored.Services.GetRequiredService<TombstoneLedger>().Read();
        Assert.Equal(TombstoneKind.Replayed, before.Lines[^1].Kind);
        await restored.Restart();
        Assert.Equal(before.Last, restored.Services.GetRequiredService<TombstoneLedger>().Read().Last);
    }

    [Fact]
    public async Task A_line_that_is_changed_or_left_out_is_seen_and_half_a_line_never_counted()
    {
        await using var own = new Shop();
        await own.InitializeAsync();
        var ledger = own.Services.GetRequiredService<TombstoneLedger>();
        for (var i = 0; i < 3; i++)
        {
            await ledger.Append(TombstoneKind.Erased, Guid.CreateVersion7(), 1, own.Clock.GetUtcNow(), [$"{i}"], TestContext.Current.CancellationToken);
        }

        var file = Directory.EnumerateFiles(ledger.Folder, "*.jsonl").Single();
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(file, "{\"number\":4,", TestContext.Current.CancellationToken);
        Assert.Equal((3, null), (ledger.Read().Last, ledger.Read().Fault));
        await ledger.Append(TombstoneKind.Erased, Guid.CreateVersion7(), 1, own.Clock.GetUtcNow(), ["3"], TestContext.Current.CancellationToken);
        Assert.Equal((4, null), (ledger.Read().Last, ledger.Read().Fault));
        await File.WriteAllLinesAsync(file, [lines[0], lines[2]], TestContext.Current.CancellationToken);
        Assert.Contains("lacks what stood behind line 1", ledger.Read().Fault!, StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, [lines[0], lines[1].Replace("Erased", "Freed", StringComparison.Ordinal)], TestContext.Current.CancellationToken);
        Assert.Contains("line 2 of the ledger of erasures was changed", ledger.Read().Fault!, StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines[..2], TestContext.Current.CancellationToken);
        Assert.Contains("the store knew line 3", ledger.Read().FaultFor(3)!, StringComparison.Ordinal);
    }

    private async Task Write(string email, string name)
    {
        using var visitor = shop.NewVisitor();
        shop.Clock.Advance(TimeSpan.FromHours(2));
        var form = await visitor.Get("/nl/contact");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(form, "#contact-form", new { Name = name, Email = email, Message = "Een vraag over thee." });
        await shop.Settle();
    }

    private async Task<Order> Order(string email)
    {
        using var visitor = shop.NewVisitor();
        var sku = await shop.List();
        await visitor.Add(sku);
        await visitor.Submit(await visitor.FillIn(new { Email = email, FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "12", Phone = "0470 12 34 56" }), "form#place-order");
        await shop.Settle();
        return Assert.Single(await shop.OrdersOf(sku));
    }

    /// <summary>The whole of an erasure, with the search at its end.</summary>
    private async Task Forget(string email)
    {
        using var visitor = shop.NewVisitor();
        shop.Clock.Advance(TimeSpan.FromHours(2));
        await visitor.Submit(await visitor.AskAndProve(Right.Erasure, email), "#erase");
        await shop.WorkOff();
        await shop.Advance(TimeSpan.FromHours(2));
        await shop.WorkOff();
    }

    private static bool Holds(string file, params string[] texts)
    {
        var bytes = File.ReadAllBytes(file).AsSpan();
        foreach (var text in texts)
        {
            if (bytes.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
