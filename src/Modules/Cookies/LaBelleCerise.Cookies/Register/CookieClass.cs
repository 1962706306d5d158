namespace LaBelleCerise.Cookies.Register;

/// <summary>Whether a cookie needs consent: only the first class does not (law of 30 July 2018, art. 10/2).</summary>
internal enum CookieClass
{
    /// <summary>Needed for what the visitor asks for.</summary>
    Necessary,

    /// <summary>Remembers settings that were not asked for.</summary>
    Preferences,

    /// <summary>Counts visits.</summary>
    Analytics,
}
