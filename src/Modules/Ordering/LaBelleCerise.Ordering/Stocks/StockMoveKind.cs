namespace LaBelleCerise.Ordering.Stocks;

/// <summary>Why pieces moved. The sums of the kinds reconcile with the stock row.</summary>
internal enum StockMoveKind
{
    /// <summary>In the house when the variant was first listed.</summary>
    Opening,

    /// <summary>Staff received pieces.</summary>
    Received,

    /// <summary>Staff counted, and found more or fewer.</summary>
    Corrected,

    /// <summary>An order was placed.</summary>
    Held,

    /// <summary>An unpaid order lapsed or was cancelled.</summary>
    GivenBack,

    /// <summary>A held piece was paid for.</summary>
    Sold,

    /// <summary>A sold piece came back to the shelf before it left.</summary>
    Returned,

    /// <summary>A withdrawn piece came back and can be sold again.</summary>
    TakenBack,
}
