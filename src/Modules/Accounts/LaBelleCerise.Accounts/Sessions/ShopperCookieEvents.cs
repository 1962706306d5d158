using System.Security.Claims;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>Turns a shopper's session into claims, read afresh on each request, and sends strangers to the sign-in page in their language.</summary>
internal sealed class ShopperCookieEvents(AccountsDb db, LinkGenerator links, TimeProvider clock) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!SessionLimits.IsOver(context, SessionLimits.ShopperAbsolute, clock.GetUtcNow())
            && Guid.TryParse(context.Principal?.FindFirstValue(SessionClaims.PersonId), out var id)
            // Whoever had the data restricted still reaches them: it is their right that is used here.
            && await db.Open<Shopper>(Opening.ByLaw(Purpose.Account)).Where(s => s.Id == id)
                .Select(s => new { s.Email, s.EmailConfirmed }).SingleOrDefaultAsync(context.HttpContext.RequestAborted) is { } shopper)
        {
            var claims = new List<Claim> { new(SessionClaims.PersonId, id.ToString()), new(CurrentPerson.ShopperClaim, id.ToString()) };
            if (shopper.EmailConfirmed)
            {
                claims.Add(new Claim(CurrentPerson.ProvenEmailClaim, shopper.Email!.ToLowerInvariant()));
            }

            context.ReplacePrincipal(new ClaimsPrincipal(new ClaimsIdentity(claims, CurrentPerson.ShopperScheme)));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CurrentPerson.ShopperScheme);
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > TimeSpan.FromDays(1);
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var back = HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString : null;
        context.Response.Redirect(links.GetPathByPage(PublicPages.SignIn, values: new { culture = Cultures.Current, returnUrl = back }) ?? $"/{Cultures.Current}");
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    public override Task RedirectToReturnUrl(RedirectContext<CookieAuthenticationOptions> context) => Task.CompletedTask;

    public override Task RedirectToLogout(RedirectContext<CookieAuthenticationOptions> context) => Task.CompletedTask;
}
