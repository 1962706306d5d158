using System.Globalization;
using CsvHelper;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Taxation;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

/// <summary>Holds the rates of the member states against the table that others keep, where it is at hand (decisions 34).</summary>
public sealed class RealVatRatesTests(Shop shop, ITestOutputHelper output) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("2021-07-01")]
    [InlineData("2023-06-01")]
    [InlineData("2024-06-01")]
    [InlineData("2024-12-01")]
    [InlineData("2025-12-01")]
    public void The_standard_rate_of_every_state_on_a_day_is_what_others_say(string on)
    {
        if (Repository.SharedData is not { } data)
        {
            output.WriteLine("real VAT rates: 0 run, the shared data are not at hand");
            return;
        }

        var day = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var rows = RowsOf(Path.Combine(data, "vat", "vat_rates.csv"));
        var rates = shop.Services.GetRequiredService<EuRates>();
        foreach (var country in Countries.Abroad)
        {
            var code = country is "GR" ? "EL" : country;
            var others = rows.Where(r => r.Type == "standard" && r.Territories.Contains(code) && r.From <= day && (r.Until is null || day < r.Until)).Select(r => r.Rate).ToList();
            Assert.Contains(rates.On(day, country, VatClass.Standard), others);
        }

        output.WriteLine($"real VAT rates: {Countries.Abroad.Count} run");
    }

    private static List<(DateOnly From, DateOnly? Until, string[] Territories, int Rate, string Type)> RowsOf(string path)
    {
        using var stream = File.OpenRead(path);
        using var rows = CsvReader.Create(stream, new CsvReaderOptions(), leaveOpen: true);
        rows.ReadHeader();
        var found = new List<(DateOnly, DateOnly?, string[], int, string)>();
        while (rows.Read())
        {
            var rate = (int)Math.Round(decimal.Parse(rows.GetString(4), CultureInfo.InvariantCulture) * 10_000);
            found.Add((DateOnly.Parse(rows.GetString(0), CultureInfo.InvariantCulture), DateOnly.TryParse(rows.GetString(1), CultureInfo.InvariantCulture, out var until) ? until : null,
                rows.GetString(2).Split('\n', StringSplitOptions.TrimEntries), rate, rows.GetString(5)));
        }

        return found;
    }
}
