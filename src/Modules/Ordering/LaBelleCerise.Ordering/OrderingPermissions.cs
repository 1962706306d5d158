namespace LaBelleCerise.Ordering;

/// <summary>What staff may be granted in this module.</summary>
internal static class OrderingPermissions
{
    /// <summary>Read and work off orders.</summary>
    public const string Orders = "ordering.orders";

    /// <summary>Receive and correct stock.</summary>
    public const string Stock = "ordering.stock";

    /// <summary>Set delivery, payment and VAT.</summary>
    public const string Settings = "ordering.settings";

    /// <summary>Write and publish the shop's legal texts.</summary>
    public const string Texts = "ordering.texts";
}
