using LaBelleCerise.Kernel.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering;

/// <summary>Settings of a test, saved as the owner's page saves them.</summary>
internal static class OwnersWish
{
    public static async Task Set<T>(this Shop shop, Action<T> change)
        where T : class
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var settings = scope.ServiceProvider.GetRequiredService<OwnerSettings<T>>();
        var wanted = settings.Copy();
        change(wanted);
        var outcome = await settings.Change(wanted, settings.Version, TestContext.Current.CancellationToken);
        Assert.True(outcome is SettingsOutcome.Saved or SettingsOutcome.Unchanged, outcome.ToString());
    }
}
