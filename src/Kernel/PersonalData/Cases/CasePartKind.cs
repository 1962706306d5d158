namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>What a part of a case file tells.</summary>
public enum CasePartKind
{
    /// <summary>All that the module holds about the person.</summary>
    Gathered,

    /// <summary>What it removed, emptied and kept: the receipt of an erasure.</summary>
    Erased,

    /// <summary>Which rows it restricted or freed again.</summary>
    Restricted,
}
