using LaBelleCerise.Kernel.PaymentData;

namespace LaBelleCerise.Modules.Tests.Kernel.PaymentData;

public sealed class PaymentNumbersTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("4111111111111111", "4111111111111111")]
    [InlineData("kaart 4111 1111 1111 1111 12/27 123", "4111 1111 1111 1111")]
    [InlineData("(5500-0000-0000-0004)", "5500-0000-0000-0004")]
    [InlineData("amex 3782 822463 10005!", "3782 822463 10005")]
    [InlineData("6703444444444449", "6703444444444449")]
    [InlineData("visa-4111111111111111", "4111111111111111")]
    [InlineData("BE71 0961 2345 6769 graag", "BE71 0961 2345 6769")]
    [InlineData("nl91abna0417164300", "nl91abna0417164300")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 606")]
    [InlineData("tot 4111 1111 1111 1111\u00a0en BE71096123456769", "4111 1111 1111 1111|BE71096123456769")]
    public void A_number_is_found_as_people_write_it(string text, string found) =>
        Assert.Equal(found.Split('|'), PaymentNumbers.In(text).Select(n => text.Substring(n.Start, n.Length)));

    [Theory]
    [InlineData("4111111111111112")]
    [InlineData("4012345678901")]
    [InlineData("4006381333931")]
    [InlineData("4006381000994")]
    [InlineData("LBC-1043 en LBC-1044")]
    [InlineData("+++090/9337/55493+++")]
    [InlineData("0470 12 34 56, 057 20 00 00")]
    [InlineData("01936b5c-4111-1111-1111-111111111111")]
    [InlineData("x4111111111111111")]
    [InlineData("4111111111111111a")]
    [InlineData("BE72 0961 2345 6769")]
    [InlineData("BE 0438.614.796")]
    [InlineData("1795424400000000")]
    [InlineData("323212345600000000000000")]
    public void What_is_no_number_of_a_card_or_an_account_stays(string text) => Assert.Empty(PaymentNumbers.In(text));

    /// <summary>Catalogues, addresses and papers of other shops: what is found there would be lost to their owners.</summary>
    [Fact]
    public void Catalogues_and_addresses_of_the_real_files_lose_nothing()
    {
        var (files, found) = (0, new List<string>());
        if (Environment.GetEnvironmentVariable("LBC_SHARED_DATA") is { Length: > 0 } data)
        {
            foreach (var folder in new[] { "prestashop", "thirtybees", "vendure", "woocommerce", "addresses", "vat" })
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(data, folder), "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).Length < 32 * 1024 * 1024 && Path.GetExtension(f) is ".csv" or ".json" or ".xml" or ".txt" or ".md"))
                {
                    files++;
                    found.AddRange(PaymentNumbers.In(File.ReadAllText(file)).Select(n => $"{Path.GetFileName(file)}: {n.Kind} at {n.Start}"));
                }
            }
        }

        output.WriteLine($"{files} real files, {found.Count} taken for a number");
        Assert.Empty(found);
    }
}
