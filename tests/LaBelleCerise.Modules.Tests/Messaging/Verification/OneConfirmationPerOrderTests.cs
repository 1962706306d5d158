using LaBelleCerise.Kernel.Verification;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Verification;

public sealed class OneConfirmationPerOrderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Repeats_that_staff_asked_for_do_not_count_but_a_second_confirmation_is_found()
    {
        var order = Guid.CreateVersion7();
        await shop.Announce("ordering", PostOffice.Placed("v8@voorbeeld.be", order: order));
        await shop.Announce("ordering", PostOffice.Again("v8@voorbeeld.be", "placed", order, 1));
        var held = await Examine();
        Assert.Equal((1, 0), (held.Examined, held.Violations.Count));

        // A bug that announces the same order twice.
        await shop.Announce("ordering", PostOffice.Placed("v8@voorbeeld.be", order: order));
        Assert.Contains($"{order}", Assert.Single((await Examine()).Violations), StringComparison.Ordinal);
    }

    private async Task<Finding> Examine()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var invariant = scope.ServiceProvider.GetServices<IInvariant>().Single(i => i.Id == "V8");
        return await invariant.Examine(new VerificationInput(null, null), TestContext.Current.CancellationToken);
    }
}
