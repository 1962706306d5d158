using System.Globalization;
using System.Text;
using System.Text.Json;
using LaBelleCerise.Ordering.Payments.MultiSafepay;

namespace LaBelleCerise.Modules.Tests.Ordering.Payments.MultiSafepay;

/// <summary>Runs the provider's own fixtures, which nobody here wrote, where they are at hand, and says how many (decisions 34).</summary>
public sealed class RealProviderFilesTests(ITestOutputHelper output)
{
    [Fact]
    public void The_providers_own_files_are_understood_or_refused_without_a_fall()
    {
        var folder = Repository.SharedData is { } data ? Path.Combine(data, "multisafepay") : null;
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        output.WriteLine($"real provider files: {files.Length} run");
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var reading = ProviderReading.From(json.RootElement);
            switch (Path.GetFileName(file))
            {
                case "order.json":
                    Assert.Equal(new ProviderReading("1588947171", "4145725", "uncleared", 10000, 0, "EUR", "PAYAFTER"), reading);
                    break;
                case "credit-card-order.json":
                    Assert.Equal(new ProviderReading("apitool_9290375", "1753953275109182", "completed", 1000, 0, "EUR", "VISA"), reading);
                    break;
                case "webhook-body.json":
                    Assert.NotNull(reading);
                    break;
                case "webhook-signature-vector.json":
                    var header = json.RootElement.GetProperty("authHeader").GetString()!;
                    var signed = DateTimeOffset.FromUnixTimeSeconds(long.Parse(Encoding.ASCII.GetString(Convert.FromBase64String(header)).Split(':')[0], CultureInfo.InvariantCulture));
                    var body = Encoding.UTF8.GetBytes(json.RootElement.GetProperty("body").GetString()!);
                    Assert.True(NoticeSignature.IsGenuine(header, body, json.RootElement.GetProperty("apiKey").GetString()!, TimeSpan.FromSeconds(600), signed));
                    break;
                case "generic-fail.json":
                    Assert.Equal(418, MultiSafepayClient.ErrorCode(json.RootElement));
                    break;
                default:
                    Assert.Null(reading);
                    break;
            }
        }
    }
}
