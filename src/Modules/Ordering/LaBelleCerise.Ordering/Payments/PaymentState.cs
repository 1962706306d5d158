namespace LaBelleCerise.Ordering.Payments;

/// <summary>Where one attempt to pay stands (reliability section 3, rule 3).</summary>
internal enum PaymentState
{
    /// <summary>Written down, nobody was asked yet.</summary>
    Created,

    /// <summary>The provider is being asked for a page.</summary>
    Asked,

    /// <summary>The provider's answer was lost: it may or may not know of it.</summary>
    Unknown,

    /// <summary>The customer can pay, or the money is on its way.</summary>
    Pending,

    /// <summary>The provider confirmed the money. Never goes back.</summary>
    Paid,

    /// <summary>Refused.</summary>
    Failed,

    /// <summary>Not paid in time.</summary>
    Expired,

    /// <summary>Given up by the customer or by us.</summary>
    Cancelled,
}
