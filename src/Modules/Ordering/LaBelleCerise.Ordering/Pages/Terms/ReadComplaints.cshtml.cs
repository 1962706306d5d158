using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Terms;

/// <summary>Where to complain: with us, with the ombudsman, with the data protection authority (law W24).</summary>
[LocalizedPage("klachten", "plaintes", "beschwerden", "complaints")]
internal sealed class ReadComplaints(TextArchive archive) : TextPage(archive, TextKind.Complaints);
