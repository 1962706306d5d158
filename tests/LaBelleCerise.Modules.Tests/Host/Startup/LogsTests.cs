using LaBelleCerise.Modules.Tests.Kernel.Played;

namespace LaBelleCerise.Modules.Tests.Host.Startup;

public sealed class LogsTests(PlayedHost shop) : IClassFixture<PlayedHost>
{
    private static readonly string[] Markers = ["Markerjan", "Markerstraat", "marker@merk.example", "0470998877", "mrktoken123"];

    [Fact]
    [Promise("S59")]
    public async Task No_name_address_mail_phone_or_token_reaches_the_logs_by_path_query_form_header_or_exception()
    {
        using var visitor = shop.NewVisitor();
        var values = Markers.Select((m, i) => KeyValuePair.Create($"field{i}", m)).ToList();
        var query = string.Join('&', values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"));
        visitor.Headers["User-Agent"] = "Markerjan/1.0";
        visitor.Headers["Referer"] = $"{shop.BaseUrl}/nl/mrktoken123";
        var before = shop.Logs.Lines.Count;
        foreach (var path in new[] { "/nl/mrktoken123", "/nl/played/broken/mrktoken123", "/played/ok", "/Markerjan/Markerstraat/0470998877", "/nl/marker@merk.example", "/admin/mrktoken123", "/css/mrktoken123.css" })
        {
            await visitor.Get($"{path}?{query}");
            await visitor.Post($"{path}?{query}", values);
        }

        visitor.Headers["Sec-Fetch-Site"] = "cross-site";
        await visitor.Post("/played/ok?" + query, values);

        Assert.Contains(shop.Logs.Lines.Skip(before), line => line.Contains("/{language}/played/broken/{token}", StringComparison.Ordinal));
        Assert.Contains(shop.Logs.Lines.Skip(before), line => line.Contains("InvalidOperationException < FormatException", StringComparison.Ordinal));
        foreach (var line in shop.Logs.Lines)
        {
            Assert.DoesNotContain(Markers, marker => line.Contains(marker, StringComparison.OrdinalIgnoreCase) || line.Contains(Uri.EscapeDataString(marker), StringComparison.OrdinalIgnoreCase));
        }
    }
}
