namespace LaBelleCerise.Kernel.Amounts;

/// <summary>The kind of good for value added tax; which rate that means on a day is the seller's dated table, never the product's data.</summary>
/// <remarks>Royal Decree no. 20 of 20 July 1970, tables A and B.</remarks>
public enum VatClass
{
    /// <summary>Most goods: 21 % in Belgium today.</summary>
    Standard,

    /// <summary>The intermediate rate: 12 % in Belgium today.</summary>
    Intermediate,

    /// <summary>Food, books and the like: 6 % in Belgium today.</summary>
    Reduced,

    /// <summary>Taxed at zero.</summary>
    Zero,
}
