using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Texts;

public sealed class TextTests
{
    private static readonly IReadOnlyList<TextSet> All = TextSet.ReadAll();

    [Fact]
    public void Every_text_exists_in_four_languages() => new FourLanguages().Holds(All);

    [Theory]
    [InlineData("has no file for de")]
    [InlineData("has no \"Title\" in fr")]
    [InlineData("has no \"Text\" in en")]
    [InlineData("fills \"Text\" otherwise in fr")]
    public void A_planted_gap_in_a_language_is_found(string fault) => new FourLanguages().Finds(fault, Planted("T[\"Title\"] T[\"Text\"]"));

    [Fact]
    public void No_text_is_left_that_nothing_shows() => new NoUnusedText().Holds([.. All.Where(t => !t.Path.StartsWith("src/Sandbox/", StringComparison.Ordinal))]);

    [Fact]
    public void A_planted_unused_text_is_found() => new NoUnusedText().Finds("\"Text\"", Planted("T[\"Title\"]"));

    [Theory]
    [InlineData("T[\"Title\"] T[\"Te\" + x]")]
    [InlineData("T[\"Title\"] T[$\"Te{x}\"]")]
    [InlineData("T[\"Title\"] T[x + \"xt\"]")]
    [InlineData("@inject IStringLocalizer<X> T\n@T[problem.Code]")]
    [InlineData("T[nameof(Title)] T[nameof(Kind.Text)]")]
    [InlineData("<input title=\"@T[\"Title\"]\" placeholder=\"@T[\"Text\"]\">")]
    public void A_computed_key_counts_as_used(string code) => new NoUnusedText().Accepts(Planted(code));

    [Fact]
    public void Every_text_that_a_page_shows_exists() => new ShownTextsExist(All).Holds(Repository.Pages.Views);

    [Fact]
    public void A_planted_key_without_text_is_found() => new ShownTextsExist([Planted("")]).Finds(
        "shows \"Missing\" of X", new SourceFile("src/X.cshtml", "@inject IStringLocalizer<My.Pages.X> T\n@T[\"Title\"] @T[\"Missing\"]"));

    [Fact]
    public void Nothing_links_to_the_closed_platform() => new NoClosedPlatform().Holds(Repo.Files("src", ".cshtml", ".resx", ".cs", ".md", ".js", ".svg", ".json", ".txt"));

    [Fact]
    public void A_planted_link_to_the_closed_platform_is_found() =>
        new NoClosedPlatform().Finds("src/X.fr.resx", new SourceFile("src/X.fr.resx", "https://EC.europa.eu/consumers/odr/main"));

    private static TextSet Planted(string code) => new(
        "src/X",
        new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["nl"] = new Dictionary<string, string> { ["Title"] = "Mandje", ["Text"] = "Nog {0}" },
            ["fr"] = new Dictionary<string, string> { ["Text"] = "Encore" },
            ["en"] = new Dictionary<string, string> { ["Title"] = "Basket", ["Text"] = " " },
        },
        [new SourceFile("src/X.cshtml", code)],
        [new SourceFile("src/Kinds.cs", "enum Kinds { Title, Text }")]);
}
