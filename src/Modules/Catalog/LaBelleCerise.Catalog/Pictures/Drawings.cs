using LaBelleCerise.Catalog.Texts;
using Microsoft.AspNetCore.Hosting;

namespace LaBelleCerise.Catalog.Pictures;

/// <summary>The drawings that the shop has, and the one that is drawn for a product without.</summary>
internal static class Drawings
{
    private const string Root = "/_content/LaBelleCerise.Catalog";

    /// <summary>The grounds behind a picture, as the style sheet knows them.</summary>
    public static IReadOnlyList<string> Tints { get; } = ["blush", "leaf", "honey"];

    public static string PathOf(string drawing) => $"{Root}/drawings/{drawing}";

    public static string SharePathOf(string key) => $"{Root}/og/{key}.png";

    /// <summary>A picture of an initial: no product goes without one (decisions 32).</summary>
    public static string Drawn(string name, string tint) =>
        $"/pictures/{tint}/{FoldedText.Of(name).FirstOrDefault(char.IsAsciiLetterOrDigit, 'x')}.svg";

    /// <summary>Whether a path is one of our own pictures: nobody can point a page elsewhere.</summary>
    public static bool IsOurs(string path) =>
        path.Length <= 200 && (path.StartsWith($"{Root}/drawings/", StringComparison.Ordinal) || path.StartsWith("/pictures/", StringComparison.Ordinal))
        && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.') && !path.Contains("..", StringComparison.Ordinal);

    /// <summary>A ground that is always the same for the same thing.</summary>
    public static string TintFor(string sku) => Tints[sku.Sum(c => c) % Tints.Count];

    /// <summary>The drawings that staff can choose from, by path.</summary>
    public static IReadOnlyList<string> All(IWebHostEnvironment environment) =>
    [
        .. environment.WebRootFileProvider.GetDirectoryContents($"{Root}/drawings".TrimStart('/'))
            .Where(f => f.Name.EndsWith(".svg", StringComparison.Ordinal)).Select(f => PathOf(f.Name)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The raster twin of a drawing, when there is one.</summary>
    public static string? ShareTwinOf(IWebHostEnvironment environment, string picturePath)
    {
        var twin = SharePathOf(Path.GetFileNameWithoutExtension(picturePath));
        return environment.WebRootFileProvider.GetFileInfo(twin.TrimStart('/')).Exists ? twin : null;
    }
}
