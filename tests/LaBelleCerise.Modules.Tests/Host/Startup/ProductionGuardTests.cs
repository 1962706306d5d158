using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Modules.Tests.Host.Startup;

public sealed class ProductionGuardTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();
    private Dictionary<string, string> complete = [];

    public async ValueTask InitializeAsync() => complete = new Dictionary<string, string>(await database.Create())
    {
        ["Storage:Region"] = "BE",
        ["Shop:BaseUrl"] = "https://www.shop.example",
        ["MultiSafepay:BaseUrl"] = "https://payments.example/v1/json",
        ["MultiSafepay:ApiKey"] = "a-live-key",
        ["Dpd:BaseUrl"] = "https://dpd.example",
        ["Dpd:DelisId"] = "an-account",
        ["Dpd:Password"] = "a-live-password",
        ["Bpost:LocatorUrl"] = "https://bpost.example",
        ["Security:TokenKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["Security:KeyRingKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["AllowedHosts"] = "www.shop.example;localhost;127.0.0.1",
        ["Backup:Key"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        ["Relay:Enabled"] = "false",
        ["Jobs:Enabled"] = "false",
    };

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    [Promise("S57")]
    public async Task Production_refuses_what_belongs_to_a_developers_machine_and_names_every_key_at_once()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(
            "Production",
            ("MultiSafepay:ApiKey", "sandbox-api-key"),
            ("MultiSafepay:BaseUrl", "http://127.0.0.1:5090/multisafepay"),
            ("Dpd:BaseUrl", "http://[::1]:5090/dpd"),
            ("Bpost:LocatorUrl", "http://localhost:5090/bpost"),
            ("Shop:BaseUrl", "http://localhost:5080"),
            ("Drill:KillAt", "before-commit:PlaceOrder"),
            ("Storage:Region", "US")));
        AssertNames(
            error,
            "MultiSafepay:ApiKey is the sandbox's",
            "MultiSafepay:BaseUrl points at this machine",
            "Dpd:BaseUrl points at this machine",
            "Bpost:LocatorUrl points at this machine",
            "Shop:BaseUrl points at this machine",
            "Drill:KillAt is set",
            "Storage:Region is US");
    }

    [Fact]
    public async Task No_address_that_a_module_can_be_given_may_point_at_this_machine()
    {
        var keys = AppDomain.CurrentDomain.GetAssemblies().Where(a => a.GetName().Name!.StartsWith("LaBelleCerise.", StringComparison.Ordinal) && !a.GetName().Name!.Contains("Sandbox", StringComparison.Ordinal))
            .SelectMany(a => a.GetTypes()).SelectMany(t => t.GetProperties().Where(p => p.IsDefined(typeof(UrlAttribute), inherit: true)).Select(p => $"{t.GetField("Section")!.GetRawConstantValue()}:{p.Name}")).ToList();
        Assert.Contains("MultiSafepay:BaseUrl", keys);
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => Start("Production", [.. keys.Select(key => (key, (string?)"http://127.0.0.1:5090/somewhere"))]));
        AssertNames(error, [.. keys.Select(key => $"{key} points at this machine")]);
    }

    [Fact]
    [Promise("S57")]
    public async Task Production_refuses_what_is_missing_and_names_every_key_at_once()
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(
            "Production", ("MultiSafepay:ApiKey", ""), ("Security:KeyRingKey", null), ("Backup:Key", null), ("Shop:BaseUrl", null), ("Storage:Provider", "postgres"), ("Storage:Postgres", ""), ("Storage:Region", "GB")));
        AssertNames(error, "MultiSafepay:ApiKey is missing", "Security:KeyRingKey is missing", "Backup:Key is missing", "Shop:BaseUrl is missing", "Storage:Postgres is missing", "Storage:Region is GB");
    }

    [Theory]
    [InlineData("MultiSafepay:BaseUrl", "https://testapi.multisafepay.com/v1/json", "MultiSafepay:BaseUrl is the provider's test system")]
    [InlineData("Security:TokenKey", "", "Security:TokenKey is missing")]
    [InlineData("Security:TokenKey", "no base64!", "Security:TokenKey must be")]
    [InlineData("Security:TokenKey", "c2hvcnQ=", "Security:TokenKey must be")]
    [InlineData("Backup:Key", "c2hvcnQ=", "Backup:Key must be")]
    [InlineData("AllowedHosts", "*", "AllowedHosts is missing")]
    [InlineData("AllowedHosts", null, "AllowedHosts is missing")]
    [InlineData("AllowedHosts", "shop.example", "AllowedHosts does not name www.shop.example")]
    [InlineData("Proxy:Trusted", "my-proxy", "Proxy:Trusted must be")]
    [InlineData("ForwardedHeaders_Enabled", "true", "ASPNETCORE_FORWARDEDHEADERS_ENABLED believes every proxy")]
    [InlineData("Backup:Keep", "1", "Backup:Keep must be")]
    [InlineData("Stop:LetGoSeconds", "30", "LetGoSeconds")]
    [InlineData("Shop:BaseUrl", "www.shop.example", "Shop:BaseUrl must be")]
    [InlineData("Storage:Region", "", "Storage:Region")]
    [InlineData("Drill:KillAt", "before-commit:PlaceOrdr", "Drill:KillAt names no kill point")]
    [InlineData("Storage:Provider", "mysql", "Storage:Provider must be sqlite or postgres")]
    public async Task A_setting_that_is_not_what_it_should_be_is_named(string key, string? value, string refusal) =>
        AssertNames(await Assert.ThrowsAsync<OptionsValidationException>(() => Start("Production", (key, value))), refusal);

    [Fact]
    public async Task An_environment_by_any_other_name_is_held_to_the_same()
    {
        await Start("Staging");
        await Assert.ThrowsAsync<OptionsValidationException>(() => Start("Staging", ("Storage:Region", "US")));
    }

    [Fact]
    public async Task Production_starts_with_everything_given_and_tells_browsers_to_stay_on_https()
    {
        using var factory = Factory("Production", ("Storage:Region", "NO"));
        using var http = factory.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://www.shop.example"), AllowAutoRedirect = false });
        foreach (var path in new[] { "/health/live", "/", "/nl/bestaat-niet" })
        {
            using var answer = await http.GetAsync(path, CancellationToken.None);
            Assert.Contains("max-age=31536000", string.Join(' ', answer.Headers.GetValues("Strict-Transport-Security")));
        }
    }

    [Fact]
    public async Task A_drill_may_use_played_outside_systems_but_not_another_region()
    {
        (string, string?)[] played = [("MultiSafepay:BaseUrl", "http://127.0.0.1:5090/multisafepay"), ("MultiSafepay:ApiKey", "sandbox-api-key"), ("Shop:BaseUrl", "http://localhost:5080")];
        await Assert.ThrowsAsync<OptionsValidationException>(() => Start("Production", played));
        await Start("Drill", played);
        await Start("Drill", [.. played, ("Drill:KillAt", "before-commit:PlaceOrder")]);
        await Assert.ThrowsAsync<OptionsValidationException>(() => Start("Drill", [.. played, ("Storage:Region", "US")]));
    }

    [Fact]
    public async Task A_refusal_ends_the_process_with_an_error_that_names_the_key()
    {
        var settings = complete.Append(new("ASPNETCORE_ENVIRONMENT", "Production")).Append(new("Storage:Region", "US"));
        await using var host = HostProcess.Start(settings);
        Assert.NotEqual(0, await host.End());
        Assert.Contains("Storage:Region is US", host.Output);
    }

    [Fact]
    public async Task Outside_development_every_log_line_is_one_json_object_without_what_the_visitor_typed()
    {
        var settings = complete.Append(new("ASPNETCORE_ENVIRONMENT", "Drill"));
        await using var host = HostProcess.Start(settings);
        await host.UntilItAnswers();
        using (var http = new HttpClient())
        {
            await http.GetAsync($"{host.Url}/nl/mrktoken123?email=marker%40merk.example", CancellationToken.None);
            await http.PostAsync($"{host.Url}/nl/mrktoken123", new FormUrlEncodedContent([new("name", "Markerjan")]), CancellationToken.None);
        }

        await host.UntilItSays("POST");
        var lines = host.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l.StartsWith('{')).ToList();
        Assert.Contains(lines, l => l.Contains("answered", StringComparison.Ordinal));
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.True(json.RootElement.TryGetProperty("Category", out _));
        }

        Assert.DoesNotContain("mrktoken123", host.Output);
        Assert.DoesNotContain("merk.example", host.Output);
        Assert.DoesNotContain("Markerjan", host.Output);
    }

    private static void AssertNames(OptionsValidationException error, params string[] refusals)
    {
        foreach (var refusal in refusals)
        {
            Assert.Contains(error.Failures, failure => failure.Contains(refusal, StringComparison.Ordinal));
        }
    }

    private async Task Start(string environment, params (string Key, string? Value)[] changes)
    {
        await using var factory = Factory(environment, changes);
        using var http = factory.CreateClient();
        using var answer = await http.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private WebApplicationFactory<Program> Factory(string environment, params (string Key, string? Value)[] changes) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            var settings = new Dictionary<string, string>(complete);
            foreach (var (key, value) in changes)
            {
                settings.Remove(key);
                if (value is not null)
                {
                    settings[key] = value;
                }
            }

            builder.UseEnvironment(environment);
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        });
}
