namespace LaBelleCerise.Consent.Registers;

/// <summary>Why nothing may go to a recipient.</summary>
internal enum StopReason
{
    /// <summary>It may receive.</summary>
    None,

    /// <summary>Staff stopped it.</summary>
    ByHand,

    /// <summary>No transfer tool holds.</summary>
    NoTool,

    /// <summary>The contract is not in the register.</summary>
    ContractMissing,

    /// <summary>The contract ended.</summary>
    ContractLapsed,

    /// <summary>Nobody looked at the transfer again in time (promise S58).</summary>
    ReviewOverdue,
}
