using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Terms;

/// <summary>The terms of sale, with the model withdrawal form below them (law W2, W12).</summary>
[LocalizedPage("verkoopsvoorwaarden", "conditions-de-vente", "verkaufsbedingungen", "terms-of-sale")]
internal sealed class ReadTermsOfSale(TextArchive archive) : TextPage(archive, TextKind.TermsOfSale);
