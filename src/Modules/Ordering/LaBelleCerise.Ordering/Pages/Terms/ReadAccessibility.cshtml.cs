using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Terms;

/// <summary>How the shop is usable by everyone (law W31).</summary>
[LocalizedPage("toegankelijkheid", "accessibilite", "barrierefreiheit", "accessibility")]
internal sealed class ReadAccessibility(TextArchive archive) : TextPage(archive, TextKind.Accessibility);
