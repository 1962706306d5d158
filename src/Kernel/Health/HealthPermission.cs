namespace LaBelleCerise.Kernel.Health;

/// <summary>Who may see how the shop runs, and press the buttons that help.</summary>
public static class HealthPermission
{
    /// <summary>The group of the host in menu and grants.</summary>
    public const string Group = "host";

    /// <summary>The permission's key.</summary>
    public const string Key = "host.health";
}
