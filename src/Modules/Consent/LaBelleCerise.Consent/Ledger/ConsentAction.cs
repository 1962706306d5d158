namespace LaBelleCerise.Consent.Ledger;

/// <summary>What someone did with a consent; a withdrawal is a new entry, nothing is overwritten.</summary>
internal enum ConsentAction
{
    /// <summary>Allowed it.</summary>
    Given,

    /// <summary>Refused it, or took it back.</summary>
    Refused,
}
