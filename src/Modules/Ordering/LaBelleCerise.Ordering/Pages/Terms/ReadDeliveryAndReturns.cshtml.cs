using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Terms;

/// <summary>Delivery and returns (law W2, W3).</summary>
[LocalizedPage("levering-en-retour", "livraison-et-retours", "lieferung-und-rueckgabe", "delivery-and-returns")]
internal sealed class ReadDeliveryAndReturns(TextArchive archive) : TextPage(archive, TextKind.DeliveryAndReturns);
