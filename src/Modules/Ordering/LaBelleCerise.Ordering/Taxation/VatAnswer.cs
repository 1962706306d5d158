namespace LaBelleCerise.Ordering.Taxation;

/// <summary>What the register said of a VAT number.</summary>
internal enum VatAnswer
{
    /// <summary>Nothing: it was away. VAT is charged and the register asked again.</summary>
    Unknown,

    Valid,

    Invalid,
}
