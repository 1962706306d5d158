using System.Text.Json;
using LaBelleCerise.Consent.Policy;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class PrintProcessingTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/processing/print";

    [Fact]
    [Promise("S2")]
    public async Task The_authority_gets_every_field_of_article_30_on_paper_in_two_clicks()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var page = await staff.Follow(await staff.Get("/admin/privacy/processing"), $"main a[href='{Address}']");
        var lines = shop.Services.GetRequiredService<ProcessingRecord>().Lines();
        Assert.Equal(lines.Count + 1, page.All("section.panel").Count);
        Assert.All((string[])["Media Service bv", "info@labellecerise.example", "niet aangesteld", "versleutelde back-ups met terugzetproef"], told => Assert.Contains(told, page.Text, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains(line.Purpose.About.Nl, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    [Promise("S2")]
    public async Task The_file_holds_the_same_with_nothing_empty_but_transfers_and_outside_recipients()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var json = await staff.Get(Address + "?handler=Json");
        Assert.Contains("record-of-processing.json", json.Headers["Content-Disposition"], StringComparison.Ordinal);
        var report = JsonDocument.Parse(json.Body).RootElement;
        Assert.All((string[])["controller", "contact", "officer", "writtenOn"], field => Assert.NotEmpty(report.GetProperty(field).GetString()!));
        Assert.NotEqual(0, report.GetProperty("measures").GetArrayLength());
        var activities = report.GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal(shop.Services.GetRequiredService<ProcessingRecord>().Lines().Count, activities.Count);
        Assert.All(activities, a => Assert.All((string[])["bases", "persons", "data", "recipients", "transfers", "periods"], field =>
            Assert.True(a.GetProperty(field).GetArrayLength() > 0 || field is "recipients" or "transfers", $"{a.GetProperty("purpose")} has no {field}")));
        Assert.Contains(activities, a => a.GetProperty("transfers").EnumerateArray().Any(t => t.GetString()!.Contains("Google LLC", StringComparison.Ordinal)));

        var csv = await staff.Get(Address + "?handler=Csv");
        var rows = csv.Body.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(activities.Count + 1, rows.Length);
        Assert.All(rows.Skip(1), row => Assert.Equal(ProcessingReportWriter.Columns.Count, row.Split("\";\"").Length));
    }

    [Fact]
    public async Task Who_does_not_watch_over_privacy_gets_no_file()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        foreach (var handler in (string[])["", "?handler=Json", "?handler=Csv"])
        {
            Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address + handler)).Status);
        }
    }
}
