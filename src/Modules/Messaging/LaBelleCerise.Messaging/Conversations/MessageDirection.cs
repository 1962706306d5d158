namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Who wrote.</summary>
internal enum MessageDirection
{
    /// <summary>The customer, to us.</summary>
    Incoming,

    /// <summary>We, to the customer.</summary>
    Outgoing,
}
