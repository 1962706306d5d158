namespace LaBelleCerise.Accounts.Staff;

/// <summary>Where the first staff member is made. The host prints it to standard output and nowhere else: never log it (decisions 18).</summary>
public sealed class FirstStaffLink
{
    /// <summary>The path, from the root of the shop; null once there is staff.</summary>
    public string? Path { get; internal set; }
}
