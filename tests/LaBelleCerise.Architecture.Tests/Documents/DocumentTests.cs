using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Documents;

public sealed class DocumentTests
{
    private static readonly IReadOnlyList<SourceFile> TestSources =
        [.. Repo.Files("tests", ".cs").Where(f => !f.Path.StartsWith("tests/LaBelleCerise.Architecture.Tests/", StringComparison.Ordinal) && !f.Path.StartsWith("tests/LaBelleCerise.TestKit/", StringComparison.Ordinal))];

    private static readonly IReadOnlyList<PlantedFault> Faults = [.. Repo.Files("tests/planted-faults", ".patch").Select(PlantedFault.Read)];

    private static readonly ILookup<string, string> Reds = PlantedFault.Reds(File.ReadAllText(Path.Combine(Repo.Root, "tests/planted-faults/README.md")));

    [Fact]
    public void The_table_of_announcements_equals_the_code() => Compare("docs/announcements.md", Announcements.Write());

    [Fact]
    public void The_list_of_promises_equals_the_tests() => Compare("docs/promises.md", Promises.Write(TestSources, Faults.Select(f => f.Id).ToHashSet(), Reds));

    [Fact]
    public void A_promise_that_was_proven_once_keeps_its_tests_and_its_fault()
    {
        var path = Path.Combine(Repo.Root, "tests/LaBelleCerise.Architecture.Tests/Documents/proven.txt");
        var once = File.ReadAllLines(path).Where(line => line.Length > 0).ToList();
        var faults = Faults.Select(f => f.Id).ToHashSet();
        var fresh = Promises.Proven(TestSources, faults, Reds).Except(once).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1" && fresh.Count > 0)
        {
            File.WriteAllLines(path, once.Concat(fresh).OrderBy(id => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture)));
            fresh.Clear();
        }

        Assert.Empty(Promises.Lost(once, TestSources, faults).Select(id => $"{id} was proven and has lost its tests or its fault: give it one again, or say in an ADR why the promise fell, and take it out of proven.txt"));
        Assert.Empty(fresh.Select(id => $"{id} is proven and not in proven.txt: UPDATE_DOCS=1 ./dev arch"));
    }

    [Fact]
    public void A_promise_without_its_test_or_its_fault_is_lost()
    {
        var test = new SourceFile("tests/LaBelleCerise.Modules.Tests/Ordering/Orders/PayOrderTests.cs", "[Fact, Promise(\"S16\")]\npublic async Task An_order_is_paid()");
        Assert.Empty(Promises.Lost(["S16"], [test], new HashSet<string> { "S16" }));
        Assert.Equal(["S17"], Promises.Lost(["S16", "S17"], [test], new HashSet<string> { "S16", "S17" }));
        Assert.Equal(["S16"], Promises.Lost(["S16"], [test], new HashSet<string>()));
    }

    [Fact]
    public async Task What_is_owed_stops_a_release_and_is_named_with_who_owes_it()
    {
        var states = File.ReadAllLines(Path.Combine(Repo.Root, "docs/promises.md")).Where(l => l.StartsWith("| S", StringComparison.Ordinal)).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var owed = states.Where(cells => cells[^3] != "proven").Select(cells => cells[1]).ToList();
        using var run = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", ["dev", "owed"]) { WorkingDirectory = Repo.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(owed.Count == 0 ? 0 : 1, run.ExitCode);
        Assert.Equal(owed, said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.All(said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(@"^S\d+ \([a-z, ]+; (owed|has a test only|fault not caught yet)\): .", line));
        Assert.Matches(@"release\(\) \{[^\n]*\n  owed ", await File.ReadAllTextAsync(Path.Combine(Repo.Root, "dev"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Every_planted_fault_has_tests_that_look_for_it_and_code_to_change() => new FaultsFit(Tested(TestSources), Repo.Exists).Holds(Faults);

    [Theory]
    [InlineData("no test carries", "S47", "Fault: x\nBreaks: S47 y\n--- a/src/A.cs\n+++ b/src/A.cs\n")]
    [InlineData("which is not there", "S46", "Fault: x\nBreaks: S46 y\n--- a/src/Gone.cs\n+++ b/src/Gone.cs\n")]
    [InlineData("which is no product code", "S46", "Fault: x\nBreaks: S46 y\n--- a/tests/A.cs\n+++ b/tests/A.cs\n")]
    [InlineData("changes no file", "S46", "Fault: x\nBreaks: S46 y\n")]
    [InlineData("begins with", "S46", "--- a/src/A.cs\n+++ b/src/A.cs\n")]
    [InlineData("begins with", "S46", "Fault: x\nBreaks: S47 y\n--- a/src/A.cs\n+++ b/src/A.cs\n")]
    public void A_fault_that_shows_nothing_is_found(string planted, string id, string patch)
    {
        var rule = new FaultsFit(new HashSet<string> { "S46" }, path => path == "src/A.cs");
        rule.Finds(planted, PlantedFault.Read(new($"tests/planted-faults/{id}.patch", patch)));
        rule.Accepts(PlantedFault.Read(new("tests/planted-faults/S46.patch", "Fault: x\nBreaks: S46 y\ndiff --git a/src/A.cs b/src/A.cs\n--- a/src/A.cs\n+++ b/src/A.cs\n")));
    }

    [Fact]
    public void A_promise_is_proven_by_the_test_that_was_seen_red_and_by_no_other()
    {
        var test = new SourceFile("tests/LaBelleCerise.Modules.Tests/Ordering/Orders/PayOrderTests.cs", "[Fact, Promise(\"S16\")]\npublic async Task An_order_is_paid()");
        string StateAfter(string red, params string[] faults) => Promises
            .Write([test], faults.ToHashSet(), PlantedFault.Reds($"| Promise | Fault | Went red | Seen on |\n|---|---|---|---|\n| S16 | x | {red} | 2026-11-22 |\n"))
            .Split('\n').Single(l => l.StartsWith("| S16 |", StringComparison.Ordinal)).Split('|')[^3].Trim();
        Assert.Equal("proven", StateAfter("Ordering/Orders/PayOrderTests: An order is paid", "S16"));
        Assert.Equal("proven", StateAfter("X/YTests: Z<br>Ordering/Orders/PayOrderTests: An order is paid", "S16"));
        Assert.Equal("fault not caught yet", StateAfter("Ordering/Orders/PayOrderTests: A name of before", "S16"));
        Assert.Equal("fault not caught yet", StateAfter("STILL GREEN with its fault planted: its tests are too weak", "S16"));
        Assert.Equal("has a test only", StateAfter("Ordering/Orders/PayOrderTests: An order is paid"));
    }

    [Fact]
    public void Every_mark_names_a_promise_or_a_row_that_exists() => Assert.Empty(Promises.Unknown(TestSources));

    [Fact]
    public void Each_of_the_twenty_checks_has_its_test_or_somebody_who_owes_it()
    {
        Assert.Empty(Promises.Unchecked(TestSources));
        Assert.Equal(["L4"], Promises.Unchecked([.. TestSources.Select(f => f with { Text = f.Text.Replace("LawCheck(4)", "", StringComparison.Ordinal) })]));
    }

    [Fact]
    public void A_mark_counts_for_its_method_and_for_its_class()
    {
        var file = new SourceFile("tests/LaBelleCerise.Modules.Tests/Ordering/Checkout/PlaceOrderTests.cs", """
            [Promise("S12")]
            public sealed class PlaceOrderTests
            {
                [Fact, Promise("S46", "S47"), Behaviour(1)]
                public async Task A_second_click_does_not_place_a_second_order()
                {
                }
            }
            """);
        Assert.Equal(
            [
                ("S12", "Ordering/Checkout/PlaceOrderTests"),
                ("S46", "Ordering/Checkout/PlaceOrderTests: A second click does not place a second order"),
                ("S47", "Ordering/Checkout/PlaceOrderTests: A second click does not place a second order"),
                ("1", "Ordering/Checkout/PlaceOrderTests: A second click does not place a second order"),
            ],
            Promises.Proofs(file));
        Assert.Single(Promises.Unknown([file with { Text = file.Text.Replace("S12", "S999", StringComparison.Ordinal) }]));
    }

    [Fact]
    public void Every_adr_that_the_code_names_exists()
    {
        var numbers = Repo.Files("src", ".cs", ".cshtml", ".csproj").Concat(Repo.Files("tests", ".cs"))
            .SelectMany(f => System.Text.RegularExpressions.Regex.Matches(f.Text, @"ADR[ -](\d{4})").Select(m => (f.Path, Number: m.Groups[1].Value))).ToList();
        var written = Directory.GetFiles(Path.Combine(Repo.Root, "docs", "adr"), "*.md").Select(f => Path.GetFileName(f)[..4]).ToHashSet();
        Assert.NotEmpty(numbers);
        Assert.Empty(numbers.Where(n => !written.Contains(n.Number)).Select(n => $"{n.Path} names ADR {n.Number}"));
    }

    private static HashSet<string> Tested(IReadOnlyList<SourceFile> tests) => [.. tests.SelectMany(Promises.Proofs).Select(p => p.Id)];

    private static void Compare(string path, string text)
    {
        var full = Path.Combine(Repo.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(full, text);
        }

        Assert.True(File.Exists(full) && File.ReadAllText(full).ReplaceLineEndings("\n") == text.ReplaceLineEndings("\n"), $"{path} is older than the code. Write it anew: UPDATE_DOCS=1 ./dev arch");
    }
}
