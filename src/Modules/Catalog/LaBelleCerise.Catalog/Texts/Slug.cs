using System.Text;

namespace LaBelleCerise.Catalog.Texts;

/// <summary>The readable part of an address: <c>a-z</c>, <c>0-9</c> and single hyphens.</summary>
internal static class Slug
{
    public const int Longest = 120;

    /// <summary>A slug made of any text; German umlauts are written out, as Germans expect.</summary>
    public static string From(string? text)
    {
        var german = (text ?? "").ToLowerInvariant().Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue");
        var slug = new StringBuilder();
        foreach (var letter in FoldedText.Of(german))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
    }

    /// <summary>Whether an address could name anything; what cannot is not looked up.</summary>
    public static bool IsPossible(string? slug) =>
        slug is { Length: > 0 and <= Longest } && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
