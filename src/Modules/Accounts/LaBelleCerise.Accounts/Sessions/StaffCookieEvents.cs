using System.Security.Claims;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>Turns a staff session into claims; what a member may do is read from the grants on each request (decisions 5).</summary>
internal sealed class StaffCookieEvents(StaffAccess access, Roles roles, TimeProvider clock) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var now = clock.GetUtcNow();
        if (!SessionLimits.IsOver(context, SessionLimits.StaffAbsolute, now)
            && Guid.TryParse(context.Principal?.FindFirstValue(SessionClaims.PersonId), out var id)
            && await access.Of(id, context.HttpContext.RequestAborted) is { IsActive: true } profile)
        {
            List<Claim> claims =
            [
                new(SessionClaims.PersonId, id.ToString()), new(CurrentPerson.StaffClaim, id.ToString()),
                new(CurrentPerson.StaffNameClaim, profile.Name), new(CurrentPerson.StaffCultureClaim, profile.Culture),
                .. context.Principal!.FindAll(CurrentPerson.SecondFactorClaim),
                .. roles.PermissionsAt(profile.Grants, now).Select(p => new Claim(CurrentPerson.PermissionClaim, p)),
            ];
            context.ReplacePrincipal(new ClaimsPrincipal(new ClaimsIdentity(claims, CurrentPerson.StaffScheme)));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(CurrentPerson.StaffScheme);
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > TimeSpan.FromMinutes(2);
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var back = HttpMethods.IsGet(request.Method) && request.Path != "/admin" ? QueryString.Create("returnUrl", request.Path + request.QueryString) : QueryString.Empty;
        context.Response.Redirect("/admin/sign-in" + back);
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
