using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Terms;

/// <summary>The legal guarantee with its notice (law W26 to W28).</summary>
[LocalizedPage("wettelijke-garantie", "garantie-legale", "gesetzliche-gewaehrleistung", "legal-guarantee")]
internal sealed class ReadLegalGuarantee(TextArchive archive) : TextPage(archive, TextKind.LegalGuarantee);
