namespace LaBelleCerise.Accounts.Staff;

/// <summary>What a grant names.</summary>
internal enum GrantKind
{
    Role,
    Permission,
}
