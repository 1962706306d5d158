using LaBelleCerise.Kernel.Security;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>What each role holds: what the modules' permissions say, and everything for the owner (decisions 5).</summary>
internal sealed class Roles(IEnumerable<Permission> permissions)
{
    public const string Owner = "owner";

    private readonly Permission[] all = [.. permissions];

    public static IReadOnlyList<string> All { get; } = [Owner, "orders", "catalog", "privacy", "finance"];

    public IReadOnlyList<Permission> Permissions => all;

    public IEnumerable<string> PermissionsOf(string role) =>
        all.Where(p => role == Owner || p.Roles.Contains(role)).Select(p => p.Key);

    /// <summary>What these grants allow at a moment.</summary>
    public IReadOnlyList<string> PermissionsAt(IEnumerable<StaffGrant> grants, DateTimeOffset moment) =>
    [
        .. grants.Where(g => g.HoldsAt(moment))
            .SelectMany(g => g.Kind == GrantKind.Role ? PermissionsOf(g.Key) : all.Where(p => p.Key == g.Key).Select(p => p.Key))
            .Distinct(),
    ];
}
