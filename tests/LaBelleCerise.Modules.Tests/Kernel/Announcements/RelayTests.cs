using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Announcements;

public sealed class RelayTests(PlayedShop shop) : IClassFixture<PlayedShop>
{
    [Fact]
    public async Task A_change_and_its_announcement_commit_together()
    {
        var id = Guid.NewGuid();
        await shop.Write<SenderDb, int>(async (db, token) =>
        {
            db.Notes.Add(new Note { Id = id, Text = "kept" });
            db.Announce(new NoteWritten(id, 1, "kept"));
            return await db.SaveChangesAsync(token);
        });
        Assert.NotNull(await shop.NoteOf<SenderDb>(id));
        Assert.Equal([FirstDb.Name, SecondDb.Name], (await shop.DeliveriesOf(id)).Keys.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_change_that_does_not_commit_announces_nothing(bool byRefusal)
    {
        var id = Guid.NewGuid();
        var ending = shop.Write<SenderDb, object>(async (db, token) =>
        {
            db.Notes.Add(new Note { Id = id, Text = "gone" });
            db.Announce(new NoteWritten(id, 1, "gone"));
            Assert.True(await db.SaveChangesAsync(token) > 0);
            Assert.True(await db.Outbox.AnyAsync(m => m.SubjectId == id, token));
            return byRefusal ? new WriteNoteOutcome.Refused() : throw new InvalidOperationException("made to fail");
        });
        if (byRefusal)
        {
            await ending;
        }
        else
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => ending);
        }

        await shop.Relay.Settle(CancellationToken.None);
        Assert.Null(await shop.NoteOf<SenderDb>(id));
        Assert.Empty(await shop.DeliveriesOf(id));
        Assert.Null(await shop.NoteOf<FirstDb>(id));
    }

    [Fact]
    public async Task Every_receiver_hears_once_however_often_the_relay_runs()
    {
        var id = await shop.Announce();
        await shop.Relay.Settle(CancellationToken.None);
        await shop.Relay.Settle(CancellationToken.None);
        Assert.Equal((1, 1), await EffectsOf(id));
        Assert.All((await shop.DeliveriesOf(id)).Values, d => Assert.Equal((DeliveryState.Delivered, 1), (d.State, d.Attempts)));
    }

    [Fact]
    public async Task What_was_announced_while_the_clock_was_ahead_is_delivered_once_the_clock_is_right_and_an_ordinary_wait_stays()
    {
        var (ahead, waits) = (await shop.Announce(), await shop.Announce());
        await shop.Write<SenderDb, int>((db, token) => Change(db, ahead, attempts: 0, shop.Clock.GetUtcNow().AddDays(30), token));
        await shop.Write<SenderDb, int>((db, token) => Change(db, waits, attempts: 5, shop.Clock.GetUtcNow().AddMinutes(10), token));
        await shop.Relay.Settle(CancellationToken.None);
        Assert.All((await shop.DeliveriesOf(ahead)).Values, d => Assert.Equal(DeliveryState.Delivered, d.State));
        Assert.All((await shop.DeliveriesOf(waits)).Values, d => Assert.Equal((DeliveryState.Waiting, 5), (d.State, d.Attempts)));
        await shop.Advance(TimeSpan.FromMinutes(10));
        await shop.Relay.Settle(CancellationToken.None);
        Assert.All((await shop.DeliveriesOf(waits)).Values, d => Assert.Equal(DeliveryState.Delivered, d.State));

        static Task<int> Change(SenderDb db, Guid id, int attempts, DateTimeOffset due, CancellationToken token) =>
            db.Deliveries.Where(d => db.Outbox.Any(m => m.Id == d.MessageId && m.SubjectId == id)).ExecuteUpdateAsync(s => s.SetProperty(d => d.Attempts, attempts).SetProperty(d => d.DueAt, due), token);
    }

    [Fact]
    public async Task A_relay_that_is_stopped_ends_the_delivery_that_it_is_at_and_leaves_the_others_due_at_once()
    {
        var ids = new[] { await shop.Announce(), await shop.Announce(), await shop.Announce() };
        using var stop = new CancellationTokenSource();
        shop.Faults.Fail(FirstDb.Name, () =>
        {
            stop.Cancel();
            return new InvalidOperationException("made to fail");
        });
        await shop.Relay.DeliverDue(shop.Sender, stop.Token);
        shop.Faults.Mend(FirstDb.Name);
        var deliveries = new List<OutboxDelivery>();
        foreach (var id in ids)
        {
            deliveries.AddRange((await shop.DeliveriesOf(id)).Values);
        }

        Assert.Single(deliveries, d => d.LastError is not null);
        Assert.Contains(deliveries, d => d.Attempts == 0);
        Assert.All(deliveries.Where(d => d.Attempts == 0), d => Assert.Equal((DeliveryState.Waiting, true), (d.State, d.DueAt <= shop.Clock.GetUtcNow())));
        await shop.Advance(TimeSpan.FromMinutes(1));
        await shop.Relay.Settle(CancellationToken.None);
        foreach (var id in ids)
        {
            Assert.Equal((1, 1), await EffectsOf(id));
        }
    }

    [Fact]
    public async Task Relays_that_run_side_by_side_deliver_each_announcement_once()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 60; i++)
        {
            ids.Add(await shop.Announce());
        }

        var before = shop.Faults.CallsOf(FirstDb.Name);
        var relays = Enumerable.Range(0, 4).Select(_ => ActivatorUtilities.CreateInstance<Relay>(shop.Services)).ToList();
        await Task.WhenAll(relays.Select(r => Task.Run(() => r.Settle(CancellationToken.None))));

        foreach (var id in ids)
        {
            Assert.Equal((1, 1), await EffectsOf(id));
            Assert.All((await shop.DeliveriesOf(id)).Values, d => Assert.Equal((DeliveryState.Delivered, 1), (d.State, d.Attempts)));
        }

        Assert.Equal(ids.Count, shop.Faults.CallsOf(FirstDb.Name) - before);
    }

    [Fact]
    public async Task A_row_that_another_host_is_taking_is_passed_over_and_not_waited_for()
    {
        // What another test left on its way must not be counted here.
        await shop.Relay.Settle(CancellationToken.None);
        var held = await shop.Announce();
        var free = await shop.Announce();
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SenderDb>();
        if (!db.Database.IsNpgsql())
        {
            // One host, one lane: nobody else can be taking rows of this file.
            Assert.Equal(4, await shop.Relay.Settle(CancellationToken.None));
            return;
        }

        await using (var other = await db.Database.BeginTransactionAsync(CancellationToken.None))
        {
            var rows = await db.Database.SqlQueryRaw<Guid>(
                "SELECT d.\"Id\" AS \"Value\" FROM played_sender.outbox_deliveries d JOIN played_sender.outbox m ON m.\"Id\" = d.\"MessageId\" WHERE m.\"SubjectId\" = {0} FOR UPDATE OF d", held)
                .ToListAsync(CancellationToken.None);
            Assert.Equal(2, rows.Count);
            Assert.Equal(2, await shop.Relay.Settle(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20), CancellationToken.None));
            Assert.Equal((1, 1), await EffectsOf(free));
            Assert.Null(await shop.NoteOf<FirstDb>(held));
        }

        Assert.Equal(2, await shop.Relay.Settle(CancellationToken.None));
        Assert.Equal((1, 1), await EffectsOf(held));
    }

    [Fact]
    public async Task A_death_between_the_receivers_commit_and_the_senders_mark_has_no_second_effect()
    {
        var id = await shop.Announce();
        await shop.Relay.Settle(CancellationToken.None);
        var calls = shop.Faults.CallsOf(FirstDb.Name);
        await shop.Write<SenderDb, int>((db, token) => db.Deliveries.Where(d => db.Outbox.Any(m => m.Id == d.MessageId && m.SubjectId == id))
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.DeliveredAt, (DateTimeOffset?)null), token));
        await shop.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(2, await shop.Relay.Settle(CancellationToken.None));
        Assert.Equal((1, 1), await EffectsOf(id));
        Assert.Equal(calls, shop.Faults.CallsOf(FirstDb.Name));
        Assert.All((await shop.DeliveriesOf(id)).Values, d => Assert.Equal(DeliveryState.Delivered, d.State));
    }

    [Fact]
    public async Task A_death_between_taking_and_delivering_is_made_good_when_the_lease_ends()
    {
        var id = await shop.Announce();
        var lease = shop.Clock.GetUtcNow() + TimeSpan.FromMinutes(1);
        await shop.Write<SenderDb, int>((db, token) => db.Deliveries.Where(d => d.State == DeliveryState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.DueAt, lease).SetProperty(d => d.Attempts, 1), token));
        Assert.Equal(0, await shop.Relay.Settle(CancellationToken.None));
        await shop.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, await shop.Relay.Settle(CancellationToken.None));
        Assert.Equal((1, 1), await EffectsOf(id));
    }

    [Fact]
    public async Task A_failing_receiver_stops_no_other_and_leaves_nothing_half_done()
    {
        shop.Faults.Fail(FirstDb.Name, () => new InvalidOperationException("made to fail"));
        var id = await shop.Announce();
        await shop.Relay.Settle(CancellationToken.None);
        shop.Faults.Mend(FirstDb.Name);
        var deliveries = await shop.DeliveriesOf(id);
        Assert.Equal(DeliveryState.Waiting, deliveries[FirstDb.Name].State);
        Assert.Equal(DeliveryState.Delivered, deliveries[SecondDb.Name].State);
        Assert.Null(await shop.NoteOf<FirstDb>(id));
        Assert.Equal(1, (await shop.NoteOf<SecondDb>(id))!.Effects);
        await shop.Advance(Relay.Gaps[0]);
        await shop.Relay.Settle(CancellationToken.None);
        Assert.Equal((1, 1), await EffectsOf(id));
    }

    [Fact]
    public async Task A_receiver_whose_reaction_cannot_even_be_made_stops_no_other()
    {
        shop.Faults.SecondCannotBeMade = true;
        var id = await shop.Announce();
        await shop.Relay.Settle(CancellationToken.None);
        shop.Faults.SecondCannotBeMade = false;
        var deliveries = await shop.DeliveriesOf(id);
        Assert.Equal(DeliveryState.Waiting, deliveries[SecondDb.Name].State);
        Assert.Equal(DeliveryState.Delivered, deliveries[FirstDb.Name].State);
        await shop.Advance(Relay.Gaps[0]);
        await shop.Relay.Settle(CancellationToken.None);
        Assert.Equal((1, 1), await EffectsOf(id));
    }

    [Fact]
    public async Task Tries_come_with_growing_gaps_then_it_is_stuck_until_staff_press_retry()
    {
        shop.Faults.Fail(FirstDb.Name, () => new InvalidOperationException("made to fail"));
        var id = await shop.Announce();
        Assert.Equal(Relay.Gaps.Order(), Relay.Gaps);
        for (var attempt = 1; attempt <= Relay.Gaps.Count; attempt++)
        {
            await shop.Relay.Settle(CancellationToken.None);
            var waiting = (await shop.DeliveriesOf(id))[FirstDb.Name];
            Assert.Equal((DeliveryState.Waiting, attempt, shop.Clock.GetUtcNow() + Relay.Gaps[attempt - 1]), (waiting.State, waiting.Attempts, waiting.DueAt));
            await shop.Advance(Relay.Gaps[attempt - 1] - TimeSpan.FromMilliseconds(1));
            Assert.Equal(0, await shop.Relay.Settle(CancellationToken.None));
            await shop.Advance(TimeSpan.FromMilliseconds(1));
        }

        await shop.Relay.Settle(CancellationToken.None);
        Assert.Equal(DeliveryState.Stuck, (await shop.DeliveriesOf(id))[FirstDb.Name].State);
        await shop.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await shop.Relay.Settle(CancellationToken.None));

        shop.Faults.Mend(FirstDb.Name);
        var desk = shop.Services.GetRequiredService<DeliveryDesk>();
        var row = Assert.Single(await desk.Troubled(CancellationToken.None), r => r.State == DeliveryState.Stuck);
        Assert.Equal((SenderDb.Name, FirstDb.Name, "played-sender.note-written.v1"), (row.Sender, row.Receiver, row.WireName));
        Assert.Contains((SenderDb.Name, 0, 1), await desk.Counts(CancellationToken.None));
        Assert.False(await desk.Retry("no-such-module", row.Id, CancellationToken.None));
        Assert.False(await desk.Retry(SenderDb.Name, Guid.NewGuid(), CancellationToken.None));
        Assert.True(await desk.Retry(SenderDb.Name, row.Id, CancellationToken.None));
        await shop.Relay.Settle(CancellationToken.None);
        Assert.Equal((1, 1), await EffectsOf(id));
        Assert.False(await desk.Retry(SenderDb.Name, row.Id, CancellationToken.None));
        Assert.DoesNotContain(await desk.Troubled(CancellationToken.None), r => r.Id == row.Id);
    }

    [Fact]
    public async Task Announcements_that_arrive_shuffled_leave_the_newest_state()
    {
        var id = Guid.NewGuid();
        foreach (var version in new[] { 3, 1, 5, 2, 4 })
        {
            await shop.Announce(id, version, $"version {version}");
            await shop.Relay.Settle(CancellationToken.None);
        }

        var note = await shop.NoteOf<FirstDb>(id);
        Assert.Equal(("version 5", 5, 5), (note!.Text, note.Version, note.Effects));
    }

    [Fact]
    [Promise("S59")]
    public async Task The_kept_error_says_what_and_where_but_holds_no_values()
    {
        shop.Faults.Fail(FirstDb.Name, () => new InvalidOperationException("Marker Mieke", new FormatException("mieke@marker.example")));
        var id = await shop.Announce(text: "Markerstraat 7");
        await shop.Relay.Settle(CancellationToken.None);
        shop.Faults.Mend(FirstDb.Name);
        var error = (await shop.DeliveriesOf(id))[FirstDb.Name].LastError!;
        Assert.StartsWith("InvalidOperationException < FormatException in LaBelleCerise.", error);
        Assert.DoesNotContain("marker", error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(shop.Logs.Lines, line => line.Contains("marker", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(shop.Logs.Lines, line => line.Contains("played-sender.note-written.v1") && line.Contains("InvalidOperationException"));
        await shop.Advance(Relay.Gaps[0]);
        await shop.Relay.Settle(CancellationToken.None);
    }

    [Fact]
    public async Task An_error_with_a_long_chain_of_causes_is_kept_shortened()
    {
        shop.Faults.Fail(FirstDb.Name, () => Enumerable.Range(0, 40).Aggregate(new InvalidOperationException("root"), (inner, _) => new InvalidOperationException("outer", inner)));
        var id = await shop.Announce();
        await shop.Relay.Settle(CancellationToken.None);
        shop.Faults.Mend(FirstDb.Name);
        var deliveries = await shop.DeliveriesOf(id);
        Assert.InRange(deliveries[FirstDb.Name].LastError!.Length, 20, 500);
        Assert.Equal(DeliveryState.Delivered, deliveries[SecondDb.Name].State);
        await shop.Advance(Relay.Gaps[0]);
        await shop.Relay.Settle(CancellationToken.None);
        Assert.Equal((1, 1), await EffectsOf(id));
    }

    private async Task<(int First, int Second)> EffectsOf(Guid id) =>
        ((await shop.NoteOf<FirstDb>(id))?.Effects ?? 0, (await shop.NoteOf<SecondDb>(id))?.Effects ?? 0);
}
