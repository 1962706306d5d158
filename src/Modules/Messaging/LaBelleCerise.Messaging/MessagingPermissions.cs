namespace LaBelleCerise.Messaging;

/// <summary>What staff may be granted in this module.</summary>
internal static class MessagingPermissions
{
    /// <summary>Read and answer what customers write.</summary>
    public const string Inbox = "messaging.inbox";

    /// <summary>See the mails that leave, send one again, retry deliveries between modules.</summary>
    public const string Mails = "messaging.mails";

    /// <summary>Write newsletters, bring in old subscribers; counts only, no addresses.</summary>
    public const string Newsletter = "messaging.newsletter";

    /// <summary>Set opening hours, the sender and the words of mails.</summary>
    public const string Settings = "messaging.settings";
}
