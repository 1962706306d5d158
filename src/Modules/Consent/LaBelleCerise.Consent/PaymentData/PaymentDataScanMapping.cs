using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaBelleCerise.Consent.PaymentData;

internal sealed class PaymentDataScanMapping : IEntityTypeConfiguration<PaymentDataScan>
{
    public void Configure(EntityTypeBuilder<PaymentDataScan> scan)
    {
        scan.ToTable("payment_data_scans");
        scan.HasKey(s => s.Id);
        scan.Property(s => s.Id).ValueGeneratedNever();
        scan.HasIndex(s => s.At);
    }
}
