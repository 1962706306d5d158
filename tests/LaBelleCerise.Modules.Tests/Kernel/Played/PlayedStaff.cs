using System.Security.Claims;
using System.Text.Encodings.Web;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Signs staff in by a header, so that the host's guards are proven whatever Accounts does.</summary>
internal sealed class PlayedStaff(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The header: <c>one-factor</c>, <c>two-factor</c> or <c>shopper</c>.</summary>
    public const string Header = "X-Played-Staff";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var kind = Request.Headers[Header].ToString();
        List<Claim> claims = kind switch
        {
            "one-factor" => [new(CurrentPerson.StaffClaim, Guid.Empty.ToString())],
            "two-factor" => [new(CurrentPerson.StaffClaim, Guid.Empty.ToString()), new(CurrentPerson.SecondFactorClaim, "totp")],
            "shopper" => [new(CurrentPerson.ShopperClaim, Guid.Empty.ToString()), new(CurrentPerson.SecondFactorClaim, "totp")],
            _ => [],
        };
        return Task.FromResult(claims.Count == 0
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name)));
    }
}
