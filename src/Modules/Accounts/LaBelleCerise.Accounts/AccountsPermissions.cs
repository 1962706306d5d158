namespace LaBelleCerise.Accounts;

/// <summary>What staff may be granted in this module.</summary>
internal static class AccountsPermissions
{
    public const string Manage = "accounts.manage";
}
