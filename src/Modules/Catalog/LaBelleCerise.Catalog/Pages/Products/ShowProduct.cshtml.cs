using LaBelleCerise.Catalog.Products;
using LaBelleCerise.Catalog.Texts;
using LaBelleCerise.Kernel.Specifications;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Catalog.Pages.Products;

/// <summary>One product: the same page for everyone who looks at it (promise S40).</summary>
[LocalizedPage("product/{slug}", "produit/{slug}", "produkt/{slug}", "product/{slug}")]
internal sealed class ShowProduct(CatalogDb db, IOptionsMonitor<ShopIdentity> shop) : PageModel, IHasAlternates
{
    public Offer Product { get; private set; } = null!;

    /// <summary>The variant that is shown and put in the basket.</summary>
    public Choice Chosen { get; private set; } = null!;

    public IReadOnlyList<ProductCard> Related { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string? sku, CancellationToken cancellation)
    {
        var found = Slug.IsPossible(slug) ? await Find(slug, Cultures.Current, cancellation) : null;
        if (found is null)
        {
            return await Moved(slug, cancellation);
        }

        Product = found;
        Chosen = found.Choices.FirstOrDefault(c => c.Sku == sku) ?? found.Choices.FirstOrDefault(c => c.Available != 0) ?? found.Choices[0];
        Related = await ProductCard.Read(db.ProductTexts.WithSpecification(new RelatedProducts(found.Id, found.CategoryId, Cultures.Current)), cancellation);
        return Page();
    }

    public IReadOnlyDictionary<string, string> Alternates(IUrlHelper url) =>
        Product.Slugs.ToDictionary(s => s.Language, s => url.Page(PublicPages.Product, new { culture = s.Language, slug = s.Slug })!);

    /// <summary>The page's own address, without the choice: what is shared and what search engines keep.</summary>
    public string Address => shop.CurrentValue.BaseUrl + ProductPath.Of(Cultures.Current, Product.Slug);

    public string FacebookLink => $"https://www.facebook.com/sharer/sharer.php?u={Uri.EscapeDataString(Address)}";

    public string PinterestLink =>
        $"https://www.pinterest.com/pin/create/button/?url={Uri.EscapeDataString(Address)}&description={Uri.EscapeDataString(Product.Name)}"
        + (Product.SharePicturePath is null ? "" : $"&media={Uri.EscapeDataString(shop.CurrentValue.BaseUrl + Product.SharePicturePath)}");

    /// <remarks>No Take on the variants: a product holds at most <see cref="ProductLimits.Variants"/>.</remarks>
    private Task<Offer?> Find(string slug, string language, CancellationToken cancellation) => db.ProductTexts
        .Where(t => t.Language == language && t.Slug == slug && t.Product.Publication == Publication.Published && t.Product.PendingImportId == null)
        .Select(t => new Offer(
            t.ProductId, t.Product.CategoryId, t.Name, t.Summary, t.Description, t.Alt, t.Product.Brand, t.Product.Tint, t.Product.SharePicturePath,
            db.CategoryTexts.Where(c => c.CategoryId == t.Product.CategoryId && c.Language == language).Select(c => new Shelf(c.Name, c.Slug)).FirstOrDefault(),
            t.Slug,
            t.Product.Texts.Select(x => new LocalSlug(x.Language, x.Slug)).ToList(),
            t.Product.Variants.OrderBy(v => v.Position).Select(v => new Choice(
                v.Sku, v.Texts.Where(x => x.Language == language).Select(x => x.Label).FirstOrDefault() ?? v.Sku, v.PriceInCents, v.WeightInGrams,
                v.ContentAmount, v.ContentUnit, v.PicturePath, v.Ean, v.Available)).ToList()))
        .SingleOrDefaultAsync(cancellation);

    private async Task<IActionResult> Moved(string slug, CancellationToken cancellation)
    {
        var now = Slug.IsPossible(slug)
            ? await db.OldSlugs.Where(s => s.Kind == SlugKind.Product && s.Language == Cultures.Current && s.Slug == slug)
                .Join(db.ProductTexts.WithSpecification(new ProductsOnSale(Cultures.Current)), s => s.TargetId, t => t.ProductId, (_, t) => t.Slug)
                .SingleOrDefaultAsync(cancellation)
            : null;
        return now is null ? NotFound() : RedirectToPagePermanent(PublicPages.Product, new { culture = Cultures.Current, slug = now });
    }

    internal sealed record Shelf(string Name, string Slug);

    internal sealed record Offer(
        Guid Id, Guid CategoryId, string Name, string Summary, string Description, string Alt, string Brand, string Tint, string? SharePicturePath,
        Shelf? Category, string Slug, IReadOnlyList<LocalSlug> Slugs, IReadOnlyList<Choice> Choices)
    {
        public IEnumerable<string> Paragraphs => Description.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        /// <summary>Whether the choices differ by picture: then they show a swatch.</summary>
        public bool HasSwatches => Choices.Select(c => c.PicturePath).Distinct().Count() > 1;
    }

    internal sealed record Choice(
        string Sku, string Label, long PriceInCents, int WeightInGrams, int? ContentAmount, string? ContentUnit, string PicturePath, string Ean, int? Available)
    {
        public bool IsSoldOut => Available <= 0;

        /// <summary>The price of a kilogram or litre in cents; null when sold by the piece.</summary>
        /// <remarks>Directive 98/6/EC art. 3: the unit price stands beside the price.</remarks>
        public long? UnitPriceInCents => ContentAmount > 0 ? (long)Math.Round(PriceInCents * 1000m / ContentAmount.Value, MidpointRounding.AwayFromZero) : null;
    }
}
