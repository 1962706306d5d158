using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Catalog.Demo;

internal sealed class TaskDoneMapping : IEntityTypeConfiguration<TaskDone>
{
    public void Configure(EntityTypeBuilder<TaskDone> builder)
    {
        builder.ToTable("tasks_done");
        builder.HasKey(t => t.Name);
        builder.Property(t => t.Name).HasMaxLength(60);
    }
}
