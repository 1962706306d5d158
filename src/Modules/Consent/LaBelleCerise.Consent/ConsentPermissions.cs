namespace LaBelleCerise.Consent;

/// <summary>What staff may be granted in this module.</summary>
internal static class ConsentPermissions
{
    public const string Privacy = "consent.privacy";

    /// <summary>Who runs the shop, as the law wants it shown.</summary>
    public const string Identity = "consent.identity";
}
