namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Where and whether a sale is taxed.</summary>
internal enum VatTreatment
{
    /// <summary>At our own rates.</summary>
    Domestic,

    /// <summary>At the rates of the member state where it arrives, declared through the one-stop shop (law V2).</summary>
    OneStopShop,

    /// <summary>Exempt: goods that leave for a business of another member state (art. 39bis W.BTW).</summary>
    IntraCommunity,
}
