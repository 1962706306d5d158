namespace LaBelleCerise.Consent.Policy;

/// <summary>Whom data are about (GDPR art. 30(1)(c)).</summary>
internal enum PersonKind
{
    /// <summary>Who looks around.</summary>
    Visitors,

    /// <summary>Who orders or contacts us.</summary>
    Customers,

    /// <summary>Who has an account.</summary>
    Shoppers,

    /// <summary>Who works here.</summary>
    Staff,
}
