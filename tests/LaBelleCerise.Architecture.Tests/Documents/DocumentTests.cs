using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Documents;

public sealed class DocumentTests
{
    private static readonly IReadOnlyList<SourceFile> TestSources =
        [.. Repo.Files("tests", ".cs").Where(f => !f.Path.StartsWith("tests/LaBelleCerise.Architecture.Tests/", StringComparison.Ordinal) && !f.Path.StartsWith("tests/LaBelleCerise.TestKit/", StringComparison.Ordinal))];

    [Fact]
    public void The_table_of_announcements_equals_the_code() => Compare("docs/announcements.md", Announcements.Write());

    [Fact]
    public void The_list_of_promises_equals_the_tests() => Compare("docs/promises.md", Promises.Write(TestSources));

    [Fact]
    public void Every_mark_names_a_promise_or_a_row_that_exists() => Assert.Empty(Promises.Unknown(TestSources));

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
