using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Cookies.Register;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Host;

/// <summary>Runs the shop in a pseudo-language that marks every text from resources: letters outside the marks are data, or hard-coded.</summary>
public sealed partial class PseudoLanguageTests(PseudoLanguageTests.MarkedShop shop) : IClassFixture<PseudoLanguageTests.MarkedShop>
{
    private static readonly string[] Pages =
    [
        "/nl", "/nl/zoeken?q=thee", "/nl/zoeken?q=xyzxyz", "/nl/mandje", "/nl/account", "/nl/contact", "/nl/privacy", "/nl/cookies", "/nl/bestaat-niet", "/admin/sign-in",
    ];

    /// <summary>Names that are the same in every language.</summary>
    private static readonly string[] Names =
    [
        "La Belle Cerise", "Media Service bv", "Facebook", "Pinterest", "bpost", "DPD", "MultiSafepay", "Google Analytics", "Nederlands", "Français", "Deutsch", "English", "EAN", "Nl", "NL",
    ];

    private static readonly string[] Spoken = ["aria-label", "alt", "placeholder", "title"];

    [Fact]
    public async Task No_page_shows_text_that_does_not_come_from_resources_or_data()
    {
        using var visitor = shop.NewVisitor();
        var known = Known();
        known.AddRange(RegisterTexts());
        var home = await visitor.Get("/nl");
        var pages = Pages.Concat(home.All(".categories a, .product-card__name a").Take(4).Select(a => a.GetAttribute("href")!)).ToList();
        var found = new List<string>();
        foreach (var path in pages)
        {
            var page = await visitor.Get(path);
            found.AddRange(Bare(page.Document).Where(text => !IsKnown(text, known)).Select(text => $"{path}: {text}"));
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
        Assert.Contains("⟦", home.Text, StringComparison.Ordinal);
    }

    /// <summary>A part of one known text, or known texts one after the other, as the sentences of a paragraph are.</summary>
    private static bool IsKnown(string text, List<string> known) => known.Exists(k => k.Contains(text, StringComparison.Ordinal))
        || !known.Where(k => k.Contains(' ', StringComparison.Ordinal)).Aggregate(text, (left, k) => left.Replace(k, "", StringComparison.Ordinal)).Any(char.IsLetter);

    /// <summary>What people read or hear: text, and the attributes that screen readers speak; resource texts taken out.</summary>
    private static IEnumerable<string> Bare(IHtmlDocument document) => document.All
        .Where(e => e.LocalName is not ("script" or "style" or "code" or "title"))
        .SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => t.Data).Concat(Spoken.Select(a => e.GetAttribute(a) ?? "")))
        .SelectMany(text => Marked().Replace(text, "\n").Split('\n'))
        .Select(Page.Fold)
        .Where(text => text.Any(char.IsLetter) && text.Length > 1);

    private static List<string> Known()
    {
        var demo = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src/Modules/Catalog/LaBelleCerise.Catalog/Demo/demo-shop.json")))!;
        var known = new List<string>(Names) { "Stationsstraat 19, 8900 Ieper", "BE 0438.614.796", "RPR Gent, afdeling Ieper", "info@labellecerise.example" };
        Collect(demo, known);
        // The names of days are part of the language's formats, like those of months in dates.
        known.AddRange(System.Globalization.CultureInfo.GetCultureInfo("nl-BE").DateTimeFormat.DayNames);
        return known;
    }

    /// <summary>The texts of the policy and of the cookie register are data in four languages, beside the entries that they explain.</summary>
    private List<string> RegisterTexts()
    {
        var texts = new List<string>();
        Collect(JsonSerializer.SerializeToNode(shop.Services.GetRequiredService<PolicyWriter>().Write("nl")), texts);
        Collect(JsonSerializer.SerializeToNode(CookieRegister.All), texts);
        Collect(JsonSerializer.SerializeToNode(CookieRegister.All.Select(c => c.Lifetime.Text.Nl)), texts);
        Collect(JsonSerializer.SerializeToNode(CookieServices.All), texts);
        Collect(JsonSerializer.SerializeToNode(BrowserHelp.All), texts);
        return texts;
    }

    private static void Collect(JsonNode? node, List<string> known)
    {
        switch (node)
        {
            case JsonObject entries:
                foreach (var (_, value) in entries)
                {
                    Collect(value, known);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Collect(item, known);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                known.Add(Page.Fold(text));
                break;
        }
    }

    [GeneratedRegex("⟦[^⟧]*⟧")]
    private static partial Regex Marked();

    public sealed class MarkedShop : Shop
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Languages:Pseudo", "true")];
    }
}
