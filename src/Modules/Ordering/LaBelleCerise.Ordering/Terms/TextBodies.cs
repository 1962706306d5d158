using System.Security.Cryptography;
using System.Text;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>One text in the four languages, as Markdown with placeholders.</summary>
internal sealed record TextBodies(string Nl, string Fr, string De, string En)
{
    public string In(string culture) => culture switch
    {
        "fr" => Fr,
        "de" => De,
        "en" => En,
        _ => Nl,
    };

    /// <summary>The same bodies with one kind of line end and no white space around, so that equal texts are equal.</summary>
    public TextBodies Tidy() => new(Tidy(Nl), Tidy(Fr), Tidy(De), Tidy(En));

    /// <summary>What tells one version from another.</summary>
    public string Hash() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Cultures.All.Select(In)))));

    private static string Tidy(string? body) => (body ?? "").ReplaceLineEndings("\n").Trim();
}
