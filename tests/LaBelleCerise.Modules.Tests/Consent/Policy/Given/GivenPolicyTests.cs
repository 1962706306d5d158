using System.Text.RegularExpressions;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Policy.Given;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Policy.Given;

public sealed partial class GivenPolicyTests(Shop shop) : IClassFixture<Shop>
{
    /// <summary>The promises with their quotes, as the architecture tests list them.</summary>
    private static readonly IReadOnlyList<(string Id, string Quote)> Promises =
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests/LaBelleCerise.Architecture.Tests/Documents/promises.txt")).Select(l => l.Split('|', 2)).Select(p => (p[0], p[1]))];

    [Fact]
    public void Every_promise_is_marked_on_the_sentence_it_quotes()
    {
        Assert.Equal(93, Promises.Count);
        Assert.All(Promises, promise =>
        {
            var given = string.Join(' ', GivenPolicy.Sentences.Where(s => s.Rows.Contains(promise.Id)).Select(s => s.Text));
            Assert.True(given.Length > 0, $"No given sentence is marked with {promise.Id}.");
            var words = Quoted().Matches(promise.Quote).SelectMany(q => Word().Matches(q.Groups["words"].Value)).Select(w => w.Value).ToList();
            Assert.True(
                words.Count(w => given.Contains(w, StringComparison.OrdinalIgnoreCase)) >= 0.75 * words.Count, $"{promise.Id} quotes {promise.Quote}, which its sentences do not say.");
        });
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("en")]
    [Promise("S2", "S91", "S92")]
    public void Every_promise_has_its_sentence_on_the_page_of_each_language(string culture)
    {
        var policy = shop.Services.GetRequiredService<PolicyWriter>().Write(culture);
        Assert.All(Promises, promise => Assert.True(
            policy.Answering(promise.Id).Any(s => s.Text.Length > 15), $"The policy in {culture} has no sentence for {promise.Id} {promise.Quote}: add one to a section of Consent/Policy with Says(\"{promise.Id}\", ...)."));
    }

    [Fact]
    public async Task What_is_marked_stands_on_the_page_with_a_place_of_its_own()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/privacy");
        var policy = shop.Services.GetRequiredService<PolicyWriter>().Write(Cultures.Default);
        Assert.All(policy.Marked(), sentence => Assert.Contains(Page.Fold(sentence.Text), page.Text, StringComparison.Ordinal));
        var places = page.All("[id^=s]").Select(e => e.Id).ToList();
        Assert.Equal(places.Distinct().Count(), places.Count);
        Assert.Contains("s46", places);
    }

    [Fact]
    public void Every_correction_is_explained_and_used()
    {
        var used = GivenPolicy.Sentences.SelectMany(s => s.Corrections).Distinct().Order().ToList();
        Assert.Equal(Enumerable.Range(1, 16).Select(n => $"G{n}").Order(), used);
        Assert.Equal(used, Corrections.All.Keys.Order());
    }

    [Theory]
    [InlineData("trad in werking op 25 mei 2018")]
    [InlineData("wetgeving van 2012")]
    [InlineData("geen goed idee")]
    [InlineData("Privacycommissie")]
    [InlineData("voorkomen dat jouw persoonsgegevens")]
    public void What_was_corrected_does_not_come_back(string words)
    {
        Assert.Contains(GivenPolicy.Sentences, s => s.Text.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(shop.Services.GetRequiredService<PolicyWriter>().Write("nl").Marked(), s => s.Text.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("\"(?<words>[^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{L}\p{N}]{4,}")]
    private static partial Regex Word();
}
