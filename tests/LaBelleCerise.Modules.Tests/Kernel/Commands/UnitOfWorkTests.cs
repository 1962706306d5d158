using System.Data.Common;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Commands;

public sealed class UnitOfWorkTests(PlayedShop shop) : IClassFixture<PlayedShop>
{
    [Theory]
    [InlineData(WriteNoteEnding.Success, "new")]
    [InlineData(WriteNoteEnding.Refusal, "old")]
    [InlineData(WriteNoteEnding.Exception, "old")]
    public async Task A_command_that_refuses_or_breaks_leaves_nothing_behind_not_even_a_direct_update(WriteNoteEnding ending, string expected)
    {
        var id = await NewNote("old");
        await using var scope = shop.Services.CreateAsyncScope();
        var sent = scope.ServiceProvider.GetRequiredService<IMediator>().Send(new WriteNote(id, "new", ending), CancellationToken.None);
        if (ending == WriteNoteEnding.Exception)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => sent);
        }
        else
        {
            Assert.Equal(ending == WriteNoteEnding.Refusal, await sent is IRefusal);
        }

        Assert.Equal(expected, (await shop.NoteOf<SenderDb>(id))!.Text);
        Assert.Equal(ending == WriteNoteEnding.Success ? 2 : 0, (await shop.DeliveriesOf(id)).Count);
    }

    [Fact]
    public async Task A_turn_inside_a_turn_is_refused_by_name_and_does_not_hang()
    {
        var inner = shop.Write<SenderDb, int>(async (outer, token) =>
            await shop.Write<SenderDb, int>((db, innerToken) => db.Notes.CountAsync(innerToken)));
        if (TestDatabase.IsPostgres)
        {
            // PostgreSQL has no lanes: another connection is another transaction.
            await inner.WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None);
        }
        else
        {
            var error = await Assert.ThrowsAsync<InvalidOperationException>(() => inner.WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None));
            Assert.Contains(SenderDb.Name, error.Message);
        }
    }

    [Fact]
    public async Task A_turn_inside_a_turn_of_the_same_store_object_is_refused_on_every_database()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SenderDb>();
        var unitOfWork = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            unitOfWork.Run(db, token => unitOfWork.Run(db, inner => db.Notes.CountAsync(inner), token), CancellationToken.None));
        Assert.Contains("do not nest", error.Message);
    }

    [Fact]
    public async Task What_a_unique_constraint_refuses_runs_again_on_fresh_rows_so_that_its_own_check_sees_the_winner()
    {
        var winner = await NewNote("winner");
        var seen = new List<bool>();
        await shop.Write<SenderDb, int>(async (db, token) =>
        {
            seen.Add(seen.Count > 0 && await db.Notes.AnyAsync(n => n.Id == winner, token));
            if (!seen[^1])
            {
                db.Notes.Add(new Note { Id = winner, Text = "loser" });
            }

            return await db.SaveChangesAsync(token);
        });
        Assert.Equal([false, true], seen);
        Assert.Equal("winner", (await shop.NoteOf<SenderDb>(winner))!.Text);
    }

    [Fact]
    public async Task What_is_refused_three_times_is_thrown()
    {
        var known = await NewNote("known");
        var tries = 0;
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => shop.Write<SenderDb, int>((db, token) =>
        {
            tries++;
            db.Notes.Add(new Note { Id = known, Text = "again" });
            return db.SaveChangesAsync(token);
        }));
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task The_lane_is_free_again_after_a_turn_that_broke()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => shop.Write<SenderDb, int>((_, _) => throw new InvalidOperationException("made to fail")));
        Assert.NotEqual(Guid.Empty, await NewNote("after").WaitAsync(TimeSpan.FromSeconds(10), CancellationToken.None));
    }

    [Fact]
    public async Task Turns_are_given_in_the_order_in_which_they_were_asked_for()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SenderDb>();
        var lanes = new WriterLanes();
        var served = new List<int>();
        var first = await lanes.Enter(db, CancellationToken.None);
        var waiting = Enumerable.Range(0, 50).Select(async i =>
        {
            using var turn = await lanes.Enter(db, CancellationToken.None);
            lock (served)
            {
                served.Add(i);
            }
        }).ToList();
        Assert.Equal(TestDatabase.IsPostgres ? 50 : 0, served.Count);
        first.Dispose();
        await Task.WhenAll(waiting);
        Assert.Equal(Enumerable.Range(0, 50), served);
    }

    [Fact]
    public async Task Sixteen_writers_at_once_all_succeed_and_lose_no_update()
    {
        var id = await NewNote("counter");
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await shop.Write<SenderDb, int>((db, token) => db.Notes.Where(n => n.Id == id).ExecuteUpdateAsync(set => set.SetProperty(n => n.Version, n => n.Version + 1), token));
            }
        })));
        Assert.Equal(160, (await shop.NoteOf<SenderDb>(id))!.Version);
    }

    [Fact]
    public async Task Durability_erasure_and_foreign_keys_are_in_force_on_every_connection_of_every_store()
    {
        foreach (var module in shop.Services.GetRequiredService<ModuleCatalog>().Stores)
        {
            await using var scope = shop.Services.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            if (db.Database.IsNpgsql())
            {
                Assert.Equal("on", await Ask(db, "SHOW synchronous_commit"));
                continue;
            }

            Assert.Equal("2", await Ask(db, "PRAGMA synchronous"));
            Assert.Equal("1", await Ask(db, "PRAGMA secure_delete"));
            Assert.Equal("1", await Ask(db, "PRAGMA foreign_keys"));
            Assert.Equal("wal", await Ask(db, "PRAGMA journal_mode"));
        }
    }

    [Fact]
    public async Task Times_are_stored_as_microseconds_and_come_back_to_the_microsecond()
    {
        var id = await shop.Announce();
        var stored = await shop.Read<SenderDb, DateTimeOffset>(db => db.Outbox.Where(m => m.SubjectId == id).Select(m => m.OccurredAt).SingleAsync());
        Assert.Equal(shop.Clock.GetUtcNow(), stored);
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SenderDb>();
        var table = db.Database.IsNpgsql() ? "played_sender.outbox" : "outbox";
        var raw = await Ask(db, $"SELECT max(\"OccurredAt\") FROM {table}");
        Assert.Equal($"{shop.Clock.GetUtcNow().ToUnixTimeMilliseconds()}000", raw);
    }

    private async Task<Guid> NewNote(string text) => await shop.Write<SenderDb, Guid>(async (db, token) =>
    {
        var note = new Note { Id = Guid.NewGuid(), Text = text };
        db.Notes.Add(note);
        await db.SaveChangesAsync(token);
        return note.Id;
    });

    private static async Task<string?> Ask(ModuleDb db, string question)
    {
        await db.Database.OpenConnectionAsync(CancellationToken.None);
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        return (await command.ExecuteScalarAsync(CancellationToken.None))?.ToString();
    }
}
