namespace LaBelleCerise.Messaging;

/// <summary>What staff may be granted in this module.</summary>
internal static class MessagingPermissions
{
    public const string Manage = "messaging.manage";
}
