namespace LaBelleCerise.Catalog;

/// <summary>What staff may be granted in this module.</summary>
internal static class CatalogPermissions
{
    /// <summary>See, add, change, publish, withdraw and import products.</summary>
    public const string Products = "catalog.products";
}
