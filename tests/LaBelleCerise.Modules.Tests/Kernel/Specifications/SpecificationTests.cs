using LaBelleCerise.Kernel.Specifications;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Specifications;

public sealed class SpecificationTests(PlayedShop shop) : IClassFixture<PlayedShop>
{
    [Fact]
    public async Task A_specification_is_asked_of_the_database_step_by_step_as_written()
    {
        await shop.Write<SenderDb, int>(async (db, token) =>
        {
            db.Notes.AddRange(Enumerable.Range(0, 20).Select(i => new Note { Id = Guid.NewGuid(), Text = i % 2 == 0 ? "even" : "odd", Version = i }));
            return await db.SaveChangesAsync(token);
        });
        var versions = await shop.Read<SenderDb, List<long>>(db => db.Notes.WithSpecification(new NewestEvenNotes(skip: 1, take: 3)).Select(n => n.Version).ToListAsync());
        Assert.Equal("16 14 12", string.Join(" ", versions));
        var sql = await shop.Read<SenderDb, string>(db => Task.FromResult(db.Notes.WithSpecification(new NewestEvenNotes(1, 3)).ToQueryString()));
        Assert.Contains("ORDER BY", sql);
        Assert.Contains("LIMIT", sql);
    }

    [Fact]
    public void A_specification_can_be_asked_of_a_list_twice_with_the_same_answer()
    {
        var notes = Enumerable.Range(1, 4).Reverse().Select(i => new Note { Id = Guid.NewGuid(), Text = i % 2 == 0 ? "even" : "odd", Version = i }).AsQueryable();
        var specification = new NewestEvenNotes(0, 1);
        Assert.Equal(4, specification.Evaluate(notes).Single().Version);
        Assert.Equal(4, specification.Evaluate(notes).Single().Version);
    }

    private sealed class NewestEvenNotes : Specification<Note>
    {
        public NewestEvenNotes(int skip, int take) =>
            Query.Where(n => n.Text == "even").OrderByDescending(n => n.Version).ThenBy(n => n.Text).Skip(skip).Take(take);
    }
}
