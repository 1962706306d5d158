using System.Net;
using System.Text.Json;
using LaBelleCerise.Consent;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Modules.Tests.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ShowRetentionReportTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/retention-report";

    [Fact]
    public async Task Each_store_tells_its_night_a_night_that_is_missing_is_red_and_a_changed_report_breaks_the_chain()
    {
        using var owner = await shop.Staff();
        Assert.Equal("Watch", await Health(owner));
        var fresh = await owner.Get(Address);
        Assert.Equal(Stores, fresh.All(".silent").Count);
        Assert.Empty(fresh.All(".notice--danger"));
        var dry = await owner.Submit(fresh, "#dry-run");
        Assert.Empty(dry.All(".silent"));
        // Every kind of row has a name that a reader understands.
        Assert.All(dry.All("tbody th"), kind => Assert.DoesNotContain("Kind.", kind.TextContent, StringComparison.Ordinal));

        await shop.RunJob("kernel.sweep-retention");
        var night = await owner.Get(Address);
        Assert.Empty(night.All(".silent"));
        Assert.Contains("Meldingen van betalingen", night.One("#store-payment_inbox h2").TextContent, StringComparison.Ordinal);
        Assert.Equal("Good", await Health(owner));
        using var export = JsonDocument.Parse((await owner.Get($"{Address}?handler=Export")).Body);
        Assert.Equal(Stores, export.RootElement.GetArrayLength());

        await shop.Advance(TimeSpan.FromDays(3));
        using var later = await shop.Staff();
        Assert.Equal(Stores, (await later.Get(Address)).All(".notice--danger.silent").Count);
        Assert.Equal("Bad", await Health(later));

        await using var scope = shop.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ConsentDb>().RetentionReports.Where(r => r.Sequence == 2).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        Assert.Contains("nummer 2", (await later.Get(Address)).One("#chain").TextContent, StringComparison.Ordinal);
        Assert.Equal("Bad", await Health(later));
    }

    [Fact]
    public async Task It_is_for_staff_with_the_privacy_permission()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get(Address)).Status);
    }

    private int Stores => shop.Services.GetRequiredService<ModuleCatalog>().Stores.Count;

    private static async Task<string?> Health(Visitor staff) => (await staff.Get("/admin/health")).One("[data-reading=retention]").GetAttribute("data-state");
}
