using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;

namespace LaBelleCerise.Ordering.Pages.Terms;

/// <summary>The model withdrawal form alone, to print or copy (law W12).</summary>
[LocalizedPage("modelformulier-herroeping", "formulaire-de-retractation", "muster-widerrufsformular", "withdrawal-form")]
internal sealed class ReadWithdrawalForm(TextArchive archive) : TextPage(archive, TextKind.WithdrawalForm);
