using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Verification;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Verification;

/// <summary>What was not looked at has not been shown to hold (decisions 35).</summary>
public sealed class NothingExaminedTests(NothingExaminedTests.EmptyShop shop) : IClassFixture<NothingExaminedTests.EmptyShop>
{
    [Fact]
    public async Task A_shop_without_orders_is_not_called_sound()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var scope = shop.Services.CreateAsyncScope();
        var journal = Path.Combine(shop.DataFolder, "journal.txt");
        await File.WriteAllTextAsync(journal, "", cancellation);
        var input = new VerificationInput(journal, new Uri($"{shop.World.Url}/_control/multisafepay/orders"));
        foreach (var invariant in scope.ServiceProvider.GetServices<IInvariant>().Where(i => i.Id is "V2" or "V3" or "V4" or "V5" or "V8"))
        {
            Assert.Equivalent(new Finding(0, []), await invariant.Examine(input, cancellation));
        }

        var verify = scope.ServiceProvider.GetServices<IHostCommand>().Single(c => c.Name == "verify");
        Assert.Equal(1, await verify.Run(["verify"], cancellation));
    }

    /// <summary>A shop that starts from nothing, without the demo.</summary>
    public sealed class EmptyShop : Shop
    {
        protected override bool UsesDemoCopy => false;

        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Demo:Load", "false")];
    }
}
