using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Modules.Tests.Host.Startup;
using Microsoft.Extensions.Configuration;

namespace LaBelleCerise.Modules.Tests.Kernel.Verification;

public sealed class KillPointsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("after-commit:PlaceOrder")]
    [InlineData("before-commit:MarkOrderPaid")]
    [InlineData("before-commit")]
    public void A_point_that_is_not_armed_does_nothing(string? armed)
    {
        var killPoints = new KillPoints(new ConfigurationBuilder().AddInMemoryCollection([new(KillPoints.Key, armed)]).Build());
        killPoints.Reach(KillPoint.BeforeCommit, "PlaceOrder");
    }

    [Fact]
    public async Task An_armed_host_dies_at_its_point_by_the_signal_that_nothing_survives()
    {
        await using var database = new TestDatabase();
        var settings = (await database.Create()).ToDictionary();
        settings["ASPNETCORE_ENVIRONMENT"] = "Development";
        settings["Sandbox:Start"] = "false";
        settings[KillPoints.Key] = "before-commit:take-deliveries";
        await using var host = HostProcess.Start(settings);
        Assert.Equal(137, await host.End());
    }
}
