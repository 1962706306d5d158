using System.Text;

namespace LaBelleCerise.Sandbox.Tests.State;

public sealed class RestartTests
{
    [Fact]
    public async Task A_restart_keeps_orders_clock_faults_and_notifications_that_did_not_leave()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        await using var shop = await ShopListener.StartAsync();
        await sandbox.ControlAsync("/notifications", new { mode = "hold" });
        await sandbox.CreateOrderAsync("LBC-1", shop.Url);
        await sandbox.ControlAsync("/multisafepay/orders/LBC-1/outcome", new { status = "completed" });
        await sandbox.ControlAsync("/faults", new { system = "vies", call = "check", fault = "slow" });
        await sandbox.ControlAsync("/clock", new { advanceSeconds = 3600 });

        await sandbox.RestartAsync();

        var order = (await sandbox.ControlAsync("/multisafepay/orders"))[0];
        Assert.Equal("completed", order.GetProperty("status").GetString());
        Assert.Equal(1, order.GetProperty("captures").GetInt32());
        Assert.Equal(1, (await sandbox.ControlAsync("/faults")).GetArrayLength());
        Assert.Equal(3600, (await sandbox.ControlAsync("/clock")).GetProperty("offsetSeconds").GetDouble());
        await sandbox.ControlAsync("/notifications/release", new { });
        Assert.True((await shop.NextAsync()).Verifies(RunningSandbox.ApiKey));
    }

    [Fact]
    public void A_half_line_at_the_end_of_the_journal_is_cut_off()
    {
        var folder = Directory.CreateTempSubdirectory("labellecerise-journal-");
        var path = Path.Combine(folder.FullName, "journal.jsonl");
        File.WriteAllText(path, """
            [{"table":"sequence","id":"order","value":{"value":7}}]
            [{"table":"sequence","id":"order","val
            """.ReplaceLineEndings("\n"), new UTF8Encoding(false));
        var options = new SandboxOptions
        {
            DataPath = folder.FullName,
            MailFolder = folder.FullName,
            SmtpPort = 0,
            MultiSafepayApiKey = "x",
            NotificationRetryGap = TimeSpan.Zero,
            DpdDelisId = "x",
            DpdPassword = "x",
            DpdLoginsPerDay = 0,
        };
        using (var store = new Sandbox.State.SandboxStore(options))
        {
            Assert.Equal(8, new Sandbox.State.Sequence(store).Next("order", 1));
        }

        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5090")]
    [InlineData("http://*:5090")]
    [InlineData("http://127.0.0.1:5090;http://192.0.2.1:5090")]
    public void It_refuses_to_listen_beyond_loopback(string urls)
        => Assert.Throws<InvalidOperationException>(() => SandboxApp.Create(["--urls", urls]));
}
