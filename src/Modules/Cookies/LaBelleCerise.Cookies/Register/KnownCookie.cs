namespace LaBelleCerise.Cookies.Register;

/// <summary>What the open cookie database says about a name.</summary>
/// <param name="Name">The name, or its beginning when any ending fits.</param>
/// <param name="IsBeginning">Whether any ending fits.</param>
/// <param name="Platform">The product that sets it.</param>
/// <param name="Category">Functional, Analytics, Marketing, Personalization or Security, as the database spells them.</param>
/// <param name="Controller">Who answers for it.</param>
internal sealed record KnownCookie(string Name, bool IsBeginning, string Platform, string Category, string Controller)
{
    /// <summary>Whether a cookie of this category may ever be set without consent.</summary>
    public bool NeedsConsent => Category is not ("Functional" or "Security");

    public bool Matches(string name) => IsBeginning ? name.StartsWith(Name, StringComparison.Ordinal) : name == Name;
}
