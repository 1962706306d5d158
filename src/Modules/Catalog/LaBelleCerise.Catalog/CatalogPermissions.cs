namespace LaBelleCerise.Catalog;

/// <summary>What staff may be granted in this module.</summary>
internal static class CatalogPermissions
{
    public const string Manage = "catalog.manage";
}
