using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Accounts.Widgets;

/// <summary>Drawn by the host's admin layout: who is signed in, language, sign out.</summary>
public sealed class StaffCorner : ViewComponent
{
    /// <summary>Draws it.</summary>
    public IViewComponentResult Invoke() => View();
}
