using System.Diagnostics;
using LaBelleCerise.Kernel.Amounts;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>The Belgian rates by which net prices of a file become prices of the shop; what is charged stays Ordering's dated table.</summary>
/// <remarks>Royal Decree no. 20 of 20 July 1970, tables A and B.</remarks>
internal static class ImportRates
{
    public static decimal Of(VatClass vatClass) => vatClass switch
    {
        VatClass.Standard => 0.21m,
        VatClass.Intermediate => 0.12m,
        VatClass.Reduced => 0.06m,
        VatClass.Zero => 0m,
        _ => throw new UnreachableException(),
    };
}
