using Microsoft.AspNetCore.Authorization;

namespace LaBelleCerise.Kernel.Security;

/// <summary>Guards an admin page: signed-in staff, second factor used, permission granted today.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresPermissionAttribute : AuthorizeAttribute
{
    /// <summary>The prefix of the policies that this attribute names.</summary>
    public const string PolicyPrefix = "permission:";

    /// <summary>Requires the permission with this key.</summary>
    public RequiresPermissionAttribute(string key)
    {
        Key = key;
        Policy = PolicyPrefix + key;
        AuthenticationSchemes = CurrentPerson.StaffScheme;
    }

    /// <summary>The permission's key.</summary>
    public string Key { get; }
}
