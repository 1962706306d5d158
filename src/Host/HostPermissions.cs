namespace LaBelleCerise.Host;

/// <summary>What the host itself lets staff do.</summary>
internal static class HostPermissions
{
    /// <summary>The group of the host in menu and grants.</summary>
    public const string Group = "host";

    /// <summary>See how the shop runs, and press the buttons that help.</summary>
    public const string Health = "host.health";
}
