namespace LaBelleCerise.Messaging.Conversations;

/// <summary>How someone reached us: the closed list of promise S28.</summary>
internal enum ContactChannel
{
    Form,
    Email,
    Phone,
    Facebook,
    Instagram,
}
