namespace LaBelleCerise.Catalog.Texts;

/// <summary>What a slug names.</summary>
internal enum SlugKind
{
    Product,
    Category,
}
