using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Where the first staff member is made. The host prints it to standard output and nowhere else: never log it (decisions 18).</summary>
internal sealed class FirstStaffLink : IStartupNotice
{
    public string Label => "First staff member, one time";

    /// <summary>The path, from the root of the shop; null once there is staff.</summary>
    public string? Path { get; set; }
}
