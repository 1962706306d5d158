using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A product fragment that greets the shopper: forbidden in Catalog.</summary>
internal sealed class GreetingWidget(CurrentPerson person) : ViewComponent
{
    public IViewComponentResult Invoke() => Content($"{person.ShopperId} {UserClaimsPrincipal.Identity?.Name}");
}
