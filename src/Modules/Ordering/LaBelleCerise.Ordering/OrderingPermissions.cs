namespace LaBelleCerise.Ordering;

/// <summary>What staff may be granted in this module.</summary>
internal static class OrderingPermissions
{
    public const string Manage = "ordering.manage";
}
