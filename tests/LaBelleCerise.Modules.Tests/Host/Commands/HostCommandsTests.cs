using System.Text.RegularExpressions;
using LaBelleCerise.Modules.Tests.Host.Startup;

namespace LaBelleCerise.Modules.Tests.Host.Commands;

/// <summary>The commands as an operator calls them: the real program in a process of its own.</summary>
public sealed class HostCommandsTests : IAsyncLifetime
{
    private static readonly string[] Names = ["backup", "import", "jobs run", "migrate", "restore", "staff invite", "verify"];
    private readonly TestDatabase database = new();
    private Dictionary<string, string> settings = [];

    public async ValueTask InitializeAsync() => settings = new Dictionary<string, string>(await database.Create())
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Demo:Load"] = "false",
        ["Shop:BaseUrl"] = "https://www.shop.example",
    };

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Help_lists_every_command_even_where_nothing_is_configured()
    {
        var (code, output) = await Call(new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Storage:DataPath"] = database.Folder }, "help");
        Assert.Equal(0, code);
        Assert.All(Names, name => Assert.Matches($@"(?m)^  {name} +\S", output));
        Assert.Contains("Exit codes: 0 done, 1 refused or something found wrong, 2 wrong use.", output);
        Assert.Empty(Directory.EnumerateFiles(database.Folder, "*.db"));
    }

    [Fact]
    public async Task Each_command_explains_itself_and_touches_no_store()
    {
        foreach (var name in Names)
        {
            var (code, output) = await Call(settings, [.. name.Split(' '), "--help"]);
            Assert.Equal(0, code);
            Assert.Matches($@"(?m)^{name}( |$)", output);
            Assert.Contains("Exit codes", output);
        }

        Assert.Empty(Directory.EnumerateFiles(database.Folder, "*.db"));
    }

    [Fact]
    public async Task An_unknown_command_is_wrong_use_and_lists_those_that_exist()
    {
        foreach (var words in new[] { "frobnicate", "staff", "jobs walk" })
        {
            var (code, output) = await Call(settings, words.Split(' '));
            Assert.Equal(2, code);
            Assert.Contains($"There is no command \"{words}\".", output);
            Assert.All(Names, name => Assert.Matches($@"(?m)^  {name} +\S", output));
        }

        Assert.Empty(Directory.EnumerateFiles(database.Folder, "*.db"));
    }

    [Fact]
    public async Task Migrate_says_what_it_did_and_finds_nothing_to_do_the_second_time()
    {
        var (code, output) = await Call(settings, "migrate");
        Assert.Equal(0, code);
        Assert.Matches(@"ordering +migrated by \d+ step", output);
        (code, output) = await Call(settings, "migrate");
        Assert.Equal(0, code);
        Assert.DoesNotContain("migrated by", output);
        Assert.Matches("ordering +is up to date", output);
        Assert.Equal(2, (await Call(settings, "migrate", "--now")).Code);
        var elsewhere = Path.Combine(database.Folder, "elsewhere");
        Assert.Equal(0, (await Call(settings, "migrate", $"--Storage:DataPath={elsewhere}")).Code);
        Assert.True(Directory.Exists(elsewhere));
    }

    [Fact]
    public async Task A_job_runs_by_its_id_and_an_unknown_id_is_wrong_use_that_lists_them()
    {
        await using (var host = HostProcess.Start(settings, "jobs", "run", "kernel.forget-delivered"))
        {
            Assert.Equal(0, await host.End());
            // Logs stand on standard error, so that a script reads the answer alone.
            Assert.Equal("kernel.forget-delivered ran.", host.Answer.Trim());
            Assert.Contains("migrated by", host.Output);
        }

        foreach (var wrong in new[] { new[] { "jobs", "run" }, ["jobs", "run", "no.such-job"], ["jobs", "run", "kernel.forget-delivered", "twice"] })
        {
            var (code, output) = await Call(settings, wrong);
            Assert.Equal(2, code);
            Assert.Contains("ordering.reconcile-payments", output);
        }
    }

    [Fact]
    public async Task A_colleague_is_invited_by_a_link_and_only_for_a_role_that_exists_with_a_reason()
    {
        var (code, output) = await Call(settings, "staff", "invite", "owner", "--reason", "lost every phone");
        Assert.Equal(0, code);
        Assert.Matches(@"(?m)^https://www\.shop\.example/admin/join/\S{20,}$", output);
        foreach (var wrong in new[] { new[] { "staff", "invite" }, ["staff", "invite", "owner"], ["staff", "invite", "emperor", "--reason", "x"], ["staff", "invite", "owner", "--reason", " "], ["staff", "invite", "owner", "--because", "x"] })
        {
            (code, output) = await Call(settings, wrong);
            Assert.Equal(2, code);
            Assert.Contains("owner, orders, catalog, privacy, finance", output);
        }
    }

    [Fact]
    public async Task Verify_and_import_tell_wrong_use_from_what_they_find()
    {
        Assert.Equal(2, (await Call(settings, "verify", "--jurnal", "x")).Code);
        Assert.Equal(2, (await Call(settings, "import", "no-such-file.csv")).Code);
        // An empty shop was examined nowhere, and what was not looked at has not been shown to hold.
        var (code, output) = await Call(settings, "verify");
        Assert.Equal(1, code);
        Assert.Contains("NOTHING EXAMINED", output);
    }

    [Fact]
    public async Task A_command_in_production_names_every_setting_that_is_missing()
    {
        var (code, output) = await Call(new Dictionary<string, string>(settings) { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Storage:Region"] = "US" }, "migrate");
        Assert.Equal(1, code);
        Assert.Contains("Security:KeyRingKey is missing", output);
        Assert.Contains("Storage:Region is US", output);
        Assert.DoesNotMatch(new Regex(@"(?m)^\s+at "), output);
    }

    private static async Task<(int Code, string Output)> Call(Dictionary<string, string> settings, params string[] words)
    {
        await using var host = HostProcess.Start(settings, words);
        var code = await host.End();
        return (code, host.Output);
    }
}
