namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

/// <summary>The saved views of the list.</summary>
internal enum WithdrawalView
{
    ToDo,
    ToJudge,
    Done,
}
