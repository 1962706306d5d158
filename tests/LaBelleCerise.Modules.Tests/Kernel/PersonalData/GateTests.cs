using System.Security.Claims;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.PersonalData;

public sealed class GateTests(PlayedShop shop) : IClassFixture<PlayedShop>
{
    [Fact]
    public async Task A_restricted_person_is_seen_by_no_opening_but_a_legal_one()
    {
        var (free, restricted) = await TwoPeople();
        foreach (var (opening, seen) in new[]
        {
            (Opening.ByPerson(Purpose.Delivery), false), (Opening.BySystem(Purpose.Delivery), false), (Opening.ByLaw(Purpose.RightsDesk), true),
        })
        {
            var ids = await shop.Read<SenderDb, List<Guid>>(db => db.Open<Person>(opening).Select(p => p.Id).ToListAsync());
            Assert.Contains(free, ids);
            Assert.Equal(seen, ids.Contains(restricted));
        }
    }

    [Fact]
    public async Task Staff_do_not_see_a_restricted_person_either()
    {
        var (free, restricted) = await TwoPeople();
        using var signedIn = SignedIn(Guid.NewGuid());
        var db = signedIn.Services.GetRequiredService<SenderDb>();
        var opening = await signedIn.Services.GetRequiredService<StaffReads>().Open(db, Purpose.Delivery, "list:people", CancellationToken.None);
        var ids = await db.Open<Person>(opening).Select(p => p.Id).ToListAsync(CancellationToken.None);
        Assert.Contains(free, ids);
        Assert.DoesNotContain(restricted, ids);
    }

    [Theory]
    [InlineData("change")]
    [InlineData("change of a part")]
    [InlineData("removal")]
    [InlineData("change without waiting")]
    public async Task A_restricted_person_can_be_stored_but_not_changed(string attempt)
    {
        var (_, restricted) = await TwoPeople();
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SenderDb>();
        // Read before the restriction or past the gate: the last line of defence is the save itself.
        var person = await db.Set<Person>().IgnoreQueryFilters().SingleAsync(p => p.Id == restricted, CancellationToken.None);
        switch (attempt)
        {
            case "removal":
                db.Remove(person);
                break;
            case "change of a part":
                person.Home.Street = "Elsewhere 1";
                break;
            default:
                person.Name = "Someone else";
                break;
        }

        if (attempt == "change without waiting")
        {
            Assert.Throws<RestrictedPersonException>(() => db.SaveChanges());
        }
        else
        {
            await Assert.ThrowsAsync<RestrictedPersonException>(() => db.SaveChangesAsync(CancellationToken.None));
        }

        var kept = await shop.Read<SenderDb, Person>(other => other.Open<Person>(Opening.ByLaw(Purpose.RightsDesk)).SingleAsync(p => p.Id == restricted));
        Assert.Equal(("Restricted", "Home 2"), (kept.Name, kept.Home.Street));
    }

    [Fact]
    public async Task The_law_may_change_a_restricted_person()
    {
        var (_, restricted) = await TwoPeople();
        await shop.Write<SenderDb, int>(async (db, token) =>
        {
            (await db.Open<Person>(Opening.ByLaw(Purpose.RightsDesk)).SingleAsync(p => p.Id == restricted, token)).IsRestricted = false;
            return await db.SaveChangesAsync(token);
        });
        Assert.True(await shop.Read<SenderDb, bool>(db => db.Open<Person>(Opening.BySystem(Purpose.Delivery)).AnyAsync(p => p.Id == restricted)));
    }

    [Fact]
    [Promise("S60")]
    public async Task Staff_get_data_only_after_the_read_log_holds_who_when_and_what_for()
    {
        var staff = Guid.NewGuid();
        using var signedIn = SignedIn(staff);
        var db = signedIn.Services.GetRequiredService<SenderDb>();
        await signedIn.Services.GetRequiredService<StaffReads>().Open(db, Purpose.Delivery, "order:7", CancellationToken.None);
        var entry = await shop.Read<SenderDb, ReadLogEntry>(other => other.ReadLog.SingleAsync(e => e.StaffId == staff));
        Assert.Equal((Purpose.Delivery.Key, "order:7", shop.Clock.GetUtcNow()), (entry.Purpose, entry.Reference, entry.At));
    }

    [Fact]
    public async Task A_read_inside_a_command_that_is_undone_gives_no_data_away_and_leaves_no_line()
    {
        var staff = Guid.NewGuid();
        using var signedIn = SignedIn(staff);
        var reads = signedIn.Services.GetRequiredService<StaffReads>();
        var db = signedIn.Services.GetRequiredService<SenderDb>();
        await signedIn.Services.GetRequiredService<LaBelleCerise.Kernel.Commands.UnitOfWork>().Run(db, async token =>
        {
            await reads.Open(db, Purpose.Delivery, "order:8", token);
            return await db.SaveChangesAsync(token);
        }, CancellationToken.None);
        Assert.Equal(1, await shop.Read<SenderDb, int>(other => other.ReadLog.CountAsync(e => e.StaffId == staff && e.Reference == "order:8")));
    }

    [Fact]
    public async Task Without_signed_in_staff_nothing_is_opened_as_staff()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SenderDb>();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            scope.ServiceProvider.GetRequiredService<StaffReads>().Open(db, Purpose.Delivery, "order:9", CancellationToken.None));
    }

    [Theory]
    [Promise("S5")]
    [InlineData("source")]
    [InlineData("date")]
    public async Task A_person_whose_source_or_date_nobody_says_cannot_be_stored(string missing)
    {
        var (source, at) = missing == "source" ? (default(PersonSource), shop.Clock.GetUtcNow()) : (PersonSource.Order, default);
        var person = new Person { Id = Guid.NewGuid(), Name = "From nowhere", Home = new Home { Street = "Nowhere 1" }, Source = source, CollectedAt = at };
        await Assert.ThrowsAsync<PersonWithoutSourceException>(() => shop.Write<SenderDb, int>(async (db, token) =>
        {
            db.Add(person);
            return await db.SaveChangesAsync(token);
        }));
        Assert.False(await shop.Read<SenderDb, bool>(db => db.Open<Person>(Opening.ByLaw(Purpose.RightsDesk)).AnyAsync(p => p.Id == person.Id)));
    }

    private async Task<(Guid Free, Guid Restricted)> TwoPeople() => await shop.Write<SenderDb, (Guid, Guid)>(async (db, token) =>
    {
        var free = new Person { Id = Guid.NewGuid(), Name = "Free", Home = new Home { Street = "Home 1" }, Source = PersonSource.Order, CollectedAt = shop.Clock.GetUtcNow() };
        var restricted = new Person { Id = Guid.NewGuid(), Name = "Restricted", Home = new Home { Street = "Home 2" }, Source = PersonSource.Order, CollectedAt = shop.Clock.GetUtcNow(), IsRestricted = true };
        db.AddRange(free, restricted);
        await db.SaveChangesAsync(token);
        return (free.Id, restricted.Id);
    });

    private Session SignedIn(Guid staff)
    {
        var scope = shop.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(CurrentPerson.StaffClaim, staff.ToString())], CurrentPerson.StaffScheme)),
        };
        return new Session(scope);
    }

    private sealed class Session(IServiceScope scope) : IDisposable
    {
        public IServiceProvider Services => scope.ServiceProvider;

        public void Dispose()
        {
            Services.GetRequiredService<IHttpContextAccessor>().HttpContext = null;
            scope.Dispose();
        }
    }
}
