using LaBelleCerise.Catalog.Pictures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Catalog.Pages.Pictures;

/// <summary>Draws the picture of a product that has none: a gift tag with an initial (decisions 32).</summary>
[ResponseCache(Duration = 86_400, Location = ResponseCacheLocation.Any)]
internal sealed class DrawPicture : PageModel
{
    public IActionResult OnGet(string tint, string initial) =>
        Drawings.Tints.Contains(tint) && initial.Length == 1 && char.IsAsciiLetterOrDigit(initial[0])
            ? Content(Draw(char.ToUpperInvariant(initial[0]), Colour(tint)), "image/svg+xml")
            : NotFound();

    private static string Colour(string tint) => tint switch
    {
        "leaf" => "#2f6b45",
        "honey" => "#a86a12",
        _ => "#8a1030",
    };

    private static string Draw(char initial, string colour) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><ellipse cx="200" cy="338" rx="96" ry="9" fill="#2b1a20" opacity=".14"/><path d="M200 108q8-44 44-58" fill="none" stroke="#d3bd9c" stroke-width="6" stroke-linecap="round"/><path d="M200 88 284 146V310Q284 328 266 328H134Q116 328 116 310V146Z" fill="{colour}"/><circle cx="200" cy="132" r="13" fill="#fdf8f0"/><circle cx="200" cy="232" r="66" fill="#fdf8f0"/><text x="200" y="258" font-family="Georgia, serif" font-size="74" font-weight="700" text-anchor="middle" fill="{colour}">{initial}</text></svg>
        """;
}
