using LaBelleCerise.Consent.Proofs;

namespace LaBelleCerise.Modules.Tests.Consent.Admin.Privacy;

public sealed class ShowPromisesTests(ShowPromisesTests.ProvenShop shop) : IClassFixture<ShowPromisesTests.ProvenShop>
{
    private const string Address = "/admin/privacy/promises";

    [Fact]
    public async Task Each_sentence_shows_when_it_was_last_proven_turns_red_with_its_test_and_says_who_owes_it()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        shop.Write(("S1", "Pass", "2026-11-22T21:00:00Z"), ("S3", "Pass", "2026-11-22T21:01:00Z"));
        var page = await staff.Get(Address);
        Assert.Equal(93, page.All("tbody > tr").Count);
        Assert.Contains("Laatst gezien op 22/11/2026 22:00", Row(page, "S1"), StringComparison.Ordinal);
        Assert.Contains("Elke pagina leidt in één klik naar het beleid", Row(page, "S1"), StringComparison.Ordinal);
        Assert.Contains("Dit beleid staat op één klik van elke pagina", Row(page, "S1"), StringComparison.Ordinal);
        Assert.Contains("ReadPolicyTests: Every page leads to it in one click", Row(page, "S1"), StringComparison.Ordinal);
        Assert.Contains("Op deze server staan geen resultaten", Row(page, "S4"), StringComparison.Ordinal);
        Assert.All(PromiseRows.All.Where(r => PromiseList.All[r.Id].State is PromiseState.Owed), owed => Assert.Contains($"Nog te doen door: {owed.Owner}", Row(page, owed.Id), StringComparison.Ordinal));
        Assert.Empty(page.All(".badge--bad"));

        shop.Write(("S1", "Fail", "2026-11-22T22:00:00Z"), ("S3", "Pass", "2026-11-22T22:01:00Z"));
        var red = await staff.Get(Address);
        Assert.Equal("Rood", red.One("#S1 .badge--bad").TextContent);
        Assert.Contains("X.YTests.Of_S1 (modules)", Row(red, "S1"), StringComparison.Ordinal);
        Assert.Single(red.All(".badge--bad"));

        using var visitor = shop.NewVisitor();
        Assert.Contains("De test hiervan faalt", (await visitor.Get("/nl/privacy/bewijs")).One("#s1").TextContent, StringComparison.Ordinal);
        Assert.Contains("Bewezen, laatst op 22/11/2026", (await visitor.Get("/nl/privacy/bewijs")).One("#s3").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_a_run_is_still_writing_hides_nothing_else()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        shop.Write(("S2", "Pass", "2026-11-22T20:00:00Z"));
        await File.WriteAllTextAsync(Path.Combine(shop.Results, "half.xml"), "<assemblies><assembly><test", TestContext.Current.CancellationToken);
        Assert.Contains("Laatst gezien op 22/11/2026 21:00", Row(await staff.Get(Address), "S2"), StringComparison.Ordinal);
        File.Delete(Path.Combine(shop.Results, "half.xml"));
    }

    [Fact]
    public async Task Who_does_not_watch_over_privacy_does_not_see_it()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address)).Status);
    }

    private static string Row(Page page, string id) => Page.Fold(page.One("#" + id).TextContent);

    /// <summary>A shop beside which a run of the tests left its results.</summary>
    public sealed class ProvenShop : Shop
    {
        public string Results => Path.Combine(DataFolder, "results");

        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Promises:Results", Results)];

        public void Write(params (string Promise, string Result, string At)[] tests)
        {
            Directory.CreateDirectory(Results);
            File.WriteAllText(Path.Combine(Results, "modules.xml"), $"""
                <?xml version="1.0" encoding="utf-8"?><assemblies><assembly><collection>{string.Concat(tests.Select(t => $"""<test type="X.YTests" method="Of_{t.Promise}" result="{t.Result}" finish-rtf="{t.At}"><traits><trait name="promise" value="{t.Promise}" /></traits></test>"""))}</collection></assembly></assemblies>
                """);
        }
    }
}
