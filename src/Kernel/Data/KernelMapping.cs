using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Settings;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Maps the tables that every module's store has.</summary>
internal static class KernelMapping
{
    public static void Apply(ModelBuilder model, bool holdsSettings)
    {
        if (holdsSettings)
        {
            model.Entity<SettingsVersion>(version =>
            {
                version.ToTable("settings");
                version.HasKey(v => new { v.Section, v.Version });
                version.Property(v => v.Section).HasMaxLength(60);
                version.Property(v => v.StaffName).HasMaxLength(120);
            });
        }

        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("outbox");
            message.HasKey(m => m.Id);
            message.Property(m => m.WireName).HasMaxLength(120);
            message.HasMany(m => m.Deliveries).WithOne().HasForeignKey(d => d.MessageId).OnDelete(DeleteBehavior.Cascade);
            message.HasIndex(m => m.OccurredAt);
        });
        model.Entity<OutboxDelivery>(delivery =>
        {
            delivery.ToTable("outbox_deliveries");
            delivery.HasKey(d => d.Id);
            delivery.Property(d => d.Receiver).HasMaxLength(40);
            delivery.Property(d => d.LastError).HasMaxLength(500);
            delivery.HasIndex(d => new { d.State, d.DueAt });
        });
        model.Entity<Receipt>(receipt =>
        {
            receipt.ToTable("receipts");
            receipt.HasKey(r => r.MessageId);
        });
        model.Entity<ReadLogEntry>(entry =>
        {
            entry.ToTable("read_log");
            entry.HasKey(e => e.Id);
            entry.Property(e => e.Purpose).HasMaxLength(60);
            entry.Property(e => e.Reference).HasMaxLength(120);
            entry.HasIndex(e => e.Reference);
        });
        model.Entity<CasePart>(part =>
        {
            part.ToTable("case_parts");
            part.HasKey(p => new { p.CaseId, p.Kind });
        });
    }
}
