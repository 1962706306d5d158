using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Announcements;

public sealed class ForgetDeliveredTests(PlayedShop shop) : IClassFixture<PlayedShop>
{
    private const string Job = "kernel.forget-delivered";

    [Fact]
    public async Task What_everybody_heard_is_gone_after_fourteen_days_and_not_before()
    {
        var id = await shop.Announce(text: "Mieke Marker");
        await shop.Relay.Settle(CancellationToken.None);
        await shop.Advance(TimeSpan.FromDays(14));
        await shop.RunJob(Job);
        Assert.Equal((1, 2, 1, 1), await Kept(id));
        await shop.Advance(TimeSpan.FromMilliseconds(1));
        await shop.RunJob(Job);
        Assert.Equal((0, 0, 0, 0), await Kept(id));
        Assert.Equal(0, await shop.Read<SenderDb, int>(db => db.Outbox.CountAsync(m => m.Payload.Contains("Mieke Marker"))));
        Assert.Equal(0, await shop.Relay.Settle(CancellationToken.None));
    }

    [Fact]
    public async Task The_fortnight_counts_from_the_last_module_that_heard_it()
    {
        shop.Faults.Fail(FirstDb.Name, () => new InvalidOperationException("made to fail"));
        var id = await shop.Announce();
        await shop.Relay.Settle(CancellationToken.None);
        shop.Faults.Mend(FirstDb.Name);
        await shop.Advance(TimeSpan.FromDays(10));
        await shop.Relay.Settle(CancellationToken.None);
        await shop.Advance(TimeSpan.FromDays(10));
        await shop.RunJob(Job);
        Assert.Equal((1, 2, 1, 1), await Kept(id));
        await shop.Advance(TimeSpan.FromDays(5));
        await shop.RunJob(Job);
        Assert.Equal((0, 0, 0, 0), await Kept(id));
    }

    [Fact]
    public async Task What_is_stuck_is_kept_however_old_and_has_one_effect_when_it_goes_on()
    {
        shop.Faults.Fail(FirstDb.Name, () => new InvalidOperationException("made to fail"));
        var id = await shop.Announce();
        foreach (var gap in Relay.Gaps)
        {
            await shop.Relay.Settle(CancellationToken.None);
            await shop.Advance(gap);
        }

        await shop.Relay.Settle(CancellationToken.None);
        shop.Faults.Mend(FirstDb.Name);
        Assert.Equal(DeliveryState.Stuck, (await shop.DeliveriesOf(id))[FirstDb.Name].State);
        await shop.Advance(TimeSpan.FromDays(400));
        await shop.RunJob(Job);
        Assert.Equal((1, 2, 0, 1), await Kept(id));

        // Staff retry all of it: the module that had heard it long ago still knows that it did.
        await shop.Write<SenderDb, int>((db, token) => db.Deliveries.Where(d => db.Outbox.Any(m => m.Id == d.MessageId && m.SubjectId == id))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.Attempts, 0), token));
        await shop.Relay.Settle(CancellationToken.None);
        Assert.Equal((1, 1), ((await shop.NoteOf<FirstDb>(id))!.Effects, (await shop.NoteOf<SecondDb>(id))!.Effects));
    }

    [Fact]
    public async Task A_long_pause_is_worked_off_in_one_run()
    {
        var old = await shop.Write<SenderDb, int>(async (db, token) =>
        {
            for (var i = 0; i < 1200; i++)
            {
                db.Outbox.Add(new OutboxMessage { Id = Guid.CreateVersion7(shop.Clock.GetUtcNow()), WireName = "played-sender.long-ago.v1", SubjectId = Guid.NewGuid(), Payload = "{}", OccurredAt = shop.Clock.GetUtcNow() });
            }

            return await db.SaveChangesAsync(token);
        });
        Assert.Equal(1200, old);
        await shop.Advance(TimeSpan.FromDays(15));
        await shop.RunJob(Job);
        Assert.Equal(0, await shop.Read<SenderDb, int>(db => db.Outbox.CountAsync(m => m.WireName == "played-sender.long-ago.v1")));
    }

    /// <summary>What is left of an announcement: its message, its deliveries, the receipts of both receivers.</summary>
    private async Task<(int Messages, int Deliveries, int First, int Second)> Kept(Guid subject)
    {
        if (!messages.TryGetValue(subject, out var message))
        {
            messages[subject] = message = await shop.Read<SenderDb, Guid>(db => db.Outbox.Where(m => m.SubjectId == subject).Select(m => m.Id).SingleAsync());
        }

        return (await shop.Read<SenderDb, int>(db => db.Outbox.CountAsync(m => m.Id == message)),
            await shop.Read<SenderDb, int>(db => db.Deliveries.CountAsync(d => d.MessageId == message)),
            await shop.Read<FirstDb, int>(db => db.Receipts.CountAsync(r => r.MessageId == message)),
            await shop.Read<SecondDb, int>(db => db.Receipts.CountAsync(r => r.MessageId == message)));
    }

    private readonly Dictionary<Guid, Guid> messages = [];
}
