namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>How far a subscription is. One that ended is not kept: its row goes, its suppression stays.</summary>
internal enum SubscriptionState
{
    /// <summary>Someone typed the address; its mailbox has not said yes.</summary>
    Asked,

    /// <summary>The mailbox said yes.</summary>
    Confirmed,

    /// <summary>Subscribed before May 2018: no explicit consent, so nothing is sent but the question.</summary>
    Legacy,

    /// <summary>The question is about to leave.</summary>
    LegacyDue,

    /// <summary>The question left; without a yes the address goes.</summary>
    LegacyAsked,
}
