namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>The saved views of the list.</summary>
internal enum OrderView
{
    All,
    ToPay,
    ToPack,
    ToShip,
    RefundDue,
}
