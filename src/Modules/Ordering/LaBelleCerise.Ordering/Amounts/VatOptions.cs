namespace LaBelleCerise.Ordering.Amounts;

/// <summary>The dated rates that were set beside those the shop was made with: configuration section <c>Vat</c>, then the owner's settings.</summary>
internal sealed class VatOptions
{
    public const string Section = "Vat";

    public List<DatedRate> Rates { get; set; } = [];
}
