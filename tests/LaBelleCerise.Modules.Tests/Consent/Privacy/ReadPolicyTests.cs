using System.Xml.Linq;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Privacy;

public sealed class ReadPolicyTests(Shop shop) : IClassFixture<Shop>
{
    private static readonly Dictionary<string, string> Addresses = new()
    {
        ["nl"] = "/nl/privacy",
        ["fr"] = "/fr/confidentialite",
        ["de"] = "/de/datenschutz",
        ["en"] = "/en/privacy",
    };

    private static readonly string[] Controller = ["Media Service bv", "Stationsstraat 19", "8900 Ieper", "BE 0438.614.796", "RPR Gent, afdeling Ieper"];

    [Theory, LawCheck(20)]
    [InlineData("nl")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("en")]
    [Promise("S2", "S18", "S33", "S91", "S92")]
    public async Task It_tells_every_purpose_recipient_and_period_of_the_register(string culture)
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get(Addresses[culture]);
        var record = shop.Services.GetRequiredService<ProcessingRecord>();
        var lines = record.Lines();
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            Assert.Contains(line.Purpose.Name.In(culture), page.Text, StringComparison.Ordinal);
            Assert.Contains(line.Purpose.About.In(culture), page.Text, StringComparison.Ordinal);
            Assert.All(line.Bases, basis => Assert.Contains(LawfulBases.Name(basis).In(culture), page.Text, StringComparison.Ordinal));
            Assert.All(line.Categories, category => Assert.Contains(DataCategories.Name(category).In(culture), page.Text, StringComparison.Ordinal));
        });
        Assert.All(record.Recipients(), recipient =>
        {
            Assert.Contains(recipient.Name, page.Text, StringComparison.Ordinal);
            Assert.All(new[] { recipient.Receives, recipient.Role, recipient.Contract }, told => Assert.Contains(told.In(culture), page.Text, StringComparison.Ordinal));
            Assert.Contains(recipient.Facts?.In(culture) ?? "", page.Text, StringComparison.Ordinal);
            Assert.Contains(recipient.Transfer?.In(culture) ?? "", page.Text, StringComparison.Ordinal);
        });
        Assert.All(lines.SelectMany(l => l.Periods).Distinct(), key => Assert.Contains(record.Periods(new(2026, 11, 23)), rule => rule.Key == key));
        Assert.All(record.Periods(new(2026, 11, 23)), rule => Assert.Contains(rule.Period.In(culture), page.Text, StringComparison.Ordinal));
    }

    [Fact]
    [Promise("S1", "S3")]
    public async Task Every_page_leads_to_it_in_one_click_and_it_names_the_controller_as_the_footer_does()
    {
        using var visitor = shop.NewVisitor();
        foreach (var (culture, address) in Addresses)
        {
            var home = await visitor.Get($"/{culture}");
            var page = await visitor.Follow(home, $"footer a[href='{address}']");
            Assert.All(Controller, fact =>
            {
                Assert.Contains(fact, page.Text, StringComparison.Ordinal);
                Assert.Contains(fact, Page.Fold(home.One("footer").TextContent), StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    [Promise("S3")]
    public void The_enterprise_number_is_valid()
    {
        var digits = string.Concat(new ShopIdentity().VatNumber.Where(char.IsDigit));
        Assert.Equal(97 - (int.Parse(digits[..8], null) % 97), int.Parse(digits[8..], null));
    }

    [Fact]
    [Promise("S67")]
    public async Task The_authority_is_named_with_its_address_and_link_and_not_by_its_old_name()
    {
        using var visitor = shop.NewVisitor();
        foreach (var address in Addresses.Values)
        {
            var page = await visitor.Get(address);
            Assert.Contains("Gegevensbeschermingsautoriteit", page.Text, StringComparison.Ordinal);
            Assert.Contains("Drukpersstraat 35", page.Text, StringComparison.Ordinal);
            Assert.NotNull(page.One("a[href='https://www.gegevensbeschermingsautoriteit.be']"));
            Assert.DoesNotContain("Privacycommissie", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Promise("S86")]
    public async Task It_reads_without_cookies_and_sets_none()
    {
        using var visitor = shop.NewVisitor();
        visitor.AcceptsCookies = false;
        var page = await visitor.Get("/nl/privacy");
        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Empty(visitor.SetCookies);
        Assert.All(page.All(".toc a"), link => Assert.NotNull(page.One("h2" + link.GetAttribute("href"))));
    }

    [Fact]
    [Promise("S91")]
    public async Task The_dutch_text_speaks_to_you_in_one_form()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Get("/nl/privacy");
        Assert.DoesNotMatch(@"\b[Uu]w?\b", page.Text);
    }

    [Fact]
    [Promise("S91")]
    public void Nor_does_any_other_dutch_text_of_the_shop_change_its_form()
    {
        var texts = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.resx", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal))
            .SelectMany(file => XDocument.Load(file).Descendants("value").Select(value => (File: Path.GetFileName(file), Text: value.Value))).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.DoesNotMatch(@"\b[Uu]w?\b", text.Text));
    }
}
