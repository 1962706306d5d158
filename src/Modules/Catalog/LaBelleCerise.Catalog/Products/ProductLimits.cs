namespace LaBelleCerise.Catalog.Products;

/// <summary>The longest texts and largest numbers that a product may have.</summary>
internal static class ProductLimits
{
    public const int Name = 160;
    public const int Summary = 400;
    public const int Description = 8000;
    public const int Alt = 200;
    public const int Sku = 60;
    public const int Label = 60;
    public const int Brand = 120;
    public const long PriceInCents = 10_000_000;
    public const int WeightInGrams = 70_000;
    public const int Variants = 100;
}
