namespace LaBelleCerise.Catalog.Products;

/// <summary>Whether visitors see a product.</summary>
internal enum Publication
{
    Draft,
    Published,
    Withdrawn,
}
