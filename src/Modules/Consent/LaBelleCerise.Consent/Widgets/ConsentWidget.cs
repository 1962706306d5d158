using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Consent.Widgets;

/// <summary>The module's figure on the dashboard: the policy that counts and the length of the ledger.</summary>
public sealed class ConsentWidget : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
