using System.Diagnostics;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Where each text stands, and who agrees to it.</summary>
internal static class TextKinds
{
    public static IReadOnlyList<TextKind> All { get; } = Enum.GetValues<TextKind>();

    /// <summary>The public page, by the name that other modules link to.</summary>
    public static string PageOf(TextKind kind) => kind switch
    {
        TextKind.TermsOfSale => PublicPages.TermsOfSale,
        TextKind.WithdrawalForm => PublicPages.WithdrawalForm,
        TextKind.DeliveryAndReturns => PublicPages.DeliveryAndReturns,
        TextKind.LegalGuarantee => PublicPages.LegalGuarantee,
        TextKind.Complaints => PublicPages.Complaints,
        TextKind.Accessibility => PublicPages.Accessibility,
        _ => throw new UnreachableException(),
    };

    /// <summary>The texts that are part of an order, in the order of its paper; a business has neither withdrawal nor the consumer's guarantee (law W16).</summary>
    public static IReadOnlyList<TextKind> AgreedBy(CustomerKind reader) => reader is CustomerKind.Consumer
        ? [TextKind.TermsOfSale, TextKind.DeliveryAndReturns, TextKind.LegalGuarantee, TextKind.Complaints]
        : [TextKind.TermsOfSale, TextKind.DeliveryAndReturns, TextKind.Complaints];
}
