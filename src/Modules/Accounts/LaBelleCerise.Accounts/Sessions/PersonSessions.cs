using System.Globalization;
using System.Security.Claims;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>Starts and ends sessions.</summary>
internal sealed class PersonSessions(AccountsDb db, IAuthenticationSchemeProvider schemes, TimeProvider clock)
{
    /// <summary>Starts a session under a new key; whatever session the browser had ends.</summary>
    public async Task Start(HttpContext http, string scheme, Guid personId, bool isRemembered)
    {
        await http.SignOutAsync(scheme);
        FreshCookies.Hide(http);
        var handler = ActivatorUtilities.CreateInstance<CookieAuthenticationHandler>(http.RequestServices);
        await handler.InitializeAsync((await schemes.GetSchemeAsync(scheme))!, http);
        var claims = new List<Claim> { new(SessionClaims.PersonId, personId.ToString()) };
        if (scheme == CurrentPerson.StaffScheme)
        {
            // Only the page that checked a second factor starts a staff session.
            claims.Add(new Claim(CurrentPerson.SecondFactorClaim, "1"));
        }

        var properties = new AuthenticationProperties { IsPersistent = isRemembered };
        properties.Items[SessionClaims.Started] = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await handler.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, scheme)), properties);
    }

    /// <summary>Ends all sessions of a person in the surrounding transaction: after a new password, or when staff leave.</summary>
    public Task<int> EndAll(string scheme, Guid personId, CancellationToken cancellation) =>
        db.Open<SessionTicket>(Opening.BySystem(Purpose.Security)).Where(t => t.PersonId == personId && t.Scheme == scheme).ExecuteDeleteAsync(cancellation);
}
