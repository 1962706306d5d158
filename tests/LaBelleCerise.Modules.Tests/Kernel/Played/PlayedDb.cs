using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>The store of a module that exists for tests only: notes that travel, and people that can be restricted.</summary>
public abstract class PlayedDb(DbContextOptions options) : ModuleDb(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void Map(ModelBuilder model)
    {
        model.Entity<Note>().ToTable("notes").HasKey(n => n.Id);
        model.Entity<Person>(person =>
        {
            person.ToTable("people").HasKey(p => p.Id);
            person.OwnsOne(p => p.Home);
        });
    }
}
