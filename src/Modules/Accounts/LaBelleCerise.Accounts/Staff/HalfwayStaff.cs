using System.Security.Claims;
using LaBelleCerise.Accounts.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Someone whose password was right and who still owes a code: a cookie of ten minutes that opens nothing but the code pages.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="NewTotpSecret">The secret of the app that is being set up; null when one was set up before.</param>
internal sealed record HalfwayStaff(Guid StaffId, string? NewTotpSecret)
{
    public static async Task Begin(HttpContext http, Guid staffId, bool needsSetUp)
    {
        var claims = new List<Claim> { new(SessionClaims.PersonId, staffId.ToString()) };
        if (needsSetUp)
        {
            claims.Add(new Claim(SessionClaims.NewTotpSecret, Totp.NewSecret()));
        }

        await http.SignInAsync(SessionClaims.HalfwayScheme, new ClaimsPrincipal(new ClaimsIdentity(claims, SessionClaims.HalfwayScheme)));
    }

    public static async Task<HalfwayStaff?> Of(HttpContext http)
    {
        var result = await http.AuthenticateAsync(SessionClaims.HalfwayScheme);
        return Guid.TryParse(result.Principal?.FindFirstValue(SessionClaims.PersonId), out var id)
            ? new HalfwayStaff(id, result.Principal!.FindFirstValue(SessionClaims.NewTotpSecret))
            : null;
    }

    public static Task End(HttpContext http) => http.SignOutAsync(SessionClaims.HalfwayScheme);
}
