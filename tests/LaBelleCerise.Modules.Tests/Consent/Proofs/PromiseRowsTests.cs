using LaBelleCerise.Consent.Proofs;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Modules.Tests.Consent.Proofs;

public sealed class PromiseRowsTests
{
    [Fact]
    public void Every_promise_says_what_the_software_does_in_four_languages_and_whose_it_is()
    {
        Assert.Equal(Enumerable.Range(1, 93).Select(n => $"S{n}"), PromiseRows.All.Select(r => r.Id));
        Assert.All(PromiseRows.All, row => Assert.All(Cultures.All, culture => Assert.True(row.Does.In(culture).Length > 20)));
        var modules = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Modules")).Select(d => Path.GetFileName(d).ToLowerInvariant()).Append("host").ToHashSet();
        Assert.All(PromiseRows.All, row => Assert.Subset(modules, row.Owner.Split(", ").ToHashSet()));
    }

    [Fact]
    public void The_list_that_is_built_in_knows_every_promise_and_its_tests()
    {
        Assert.Equal(PromiseRows.All.Select(r => r.Id).Order(), PromiseList.All.Keys.Order());
        Assert.Equal(PromiseState.Proven, PromiseList.All["S1"].State);
        Assert.NotEmpty(PromiseList.All["S1"].Tests);
        Assert.All(PromiseList.All.Values, promise => Assert.Equal(promise.State is PromiseState.Owed, promise.Tests.Count == 0));
    }
}
