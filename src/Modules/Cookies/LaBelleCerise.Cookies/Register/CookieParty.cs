namespace LaBelleCerise.Cookies.Register;

/// <summary>Who a cookie serves (promises S76, S78).</summary>
internal enum CookieParty
{
    /// <summary>The shop itself.</summary>
    First,

    /// <summary>A service of someone else, whatever domain the cookie stands on.</summary>
    Third,
}
