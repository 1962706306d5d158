namespace LaBelleCerise.Consent.Rights;

/// <summary>How far a case is. The term runs until one of the last five.</summary>
internal enum CaseState
{
    /// <summary>Came with an address whose mailbox is not proven yet.</summary>
    AwaitsProof,

    /// <summary>The modules are asked what they hold.</summary>
    Gathering,

    /// <summary>The person sees what an erasure would do, and decides.</summary>
    AwaitsDecision,

    /// <summary>The modules erase.</summary>
    Erasing,

    /// <summary>The modules turn the restriction on or off.</summary>
    Restricting,

    /// <summary>Staff must act and answer.</summary>
    AwaitsStaff,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Erased and told; what the telling left behind goes an hour later.</summary>
    Sweeping,

    /// <summary>Nothing is left but what a law keeps, and this case without the person.</summary>
    Erased,

    /// <summary>Refused, with reasons.</summary>
    Refused,

    /// <summary>Never proven: nobody knows who asked.</summary>
    Lapsed,
}
