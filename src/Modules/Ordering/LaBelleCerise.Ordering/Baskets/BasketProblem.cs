namespace LaBelleCerise.Ordering.Baskets;

/// <summary>Why a line cannot be ordered as it is.</summary>
internal enum BasketProblem
{
    None,

    /// <summary>No longer sold.</summary>
    Withdrawn,

    /// <summary>None left.</summary>
    SoldOut,

    /// <summary>Fewer left than asked.</summary>
    TooFew,
}
