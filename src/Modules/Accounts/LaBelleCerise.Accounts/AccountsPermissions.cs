namespace LaBelleCerise.Accounts;

/// <summary>What staff may be granted in this module.</summary>
internal static class AccountsPermissions
{
    /// <summary>Invite staff, give and end grants.</summary>
    public const string Staff = "accounts.staff";

    /// <summary>See customers.</summary>
    public const string Customers = "accounts.customers";

    /// <summary>See who was given what and who looked at whom.</summary>
    public const string Audit = "accounts.audit";
}
