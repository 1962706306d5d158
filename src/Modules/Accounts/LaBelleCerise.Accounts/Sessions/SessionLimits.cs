using System.Globalization;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>How long sessions last without use and at all (security S3).</summary>
internal static class SessionLimits
{
    public static readonly TimeSpan StaffIdle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan StaffAbsolute = TimeSpan.FromHours(12);
    public static readonly TimeSpan ShopperIdle = TimeSpan.FromDays(14);
    public static readonly TimeSpan ShopperAbsolute = TimeSpan.FromDays(60);
    public static readonly TimeSpan Halfway = TimeSpan.FromMinutes(10);

    public static bool IsOver(CookieValidatePrincipalContext context, TimeSpan limit, DateTimeOffset now) =>
        !context.Properties.Items.TryGetValue(SessionClaims.Started, out var text)
        || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var started)
        || now - DateTimeOffset.FromUnixTimeSeconds(started) > limit;
}
