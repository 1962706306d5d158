using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A store with an open set of persons, in somebody else's schema.</summary>
internal sealed class PlantedDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<PlantedPerson> Persons => Set<PlantedPerson>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<PlantedPerson>().ToTable("persons", "ordering");
}
