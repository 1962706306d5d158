using LaBelleCerise.Host.Jobs;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Settings;
using Microsoft.AspNetCore.Connections;

namespace LaBelleCerise.Host.Startup;

/// <summary>What happens between building the host and serving: migrations, the modules' startup tasks, job schedules.</summary>
internal static class ShopStartup
{
    public static async Task<int> RunShop(this WebApplication app)
    {
        await using var whole = app;
        app.Services.GetService<SandboxProcess>()?.Begin();
        await app.Services.GetRequiredService<Migrator>().Run(app.Lifetime.ApplicationStopping);
        await app.Services.GetRequiredService<SettingsBook>().ReadAll(app.Lifetime.ApplicationStopping);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            foreach (var task in scope.ServiceProvider.GetServices<IStartupTask>().OrderBy(t => t.Order))
            {
                await task.Run(app.Lifetime.ApplicationStopping);
                if (app.Services.GetRequiredService<ShopDoor>().ClosedBecause is { } reason)
                {
                    return await ClosedDoor.Serve(app, reason);
                }
            }
        }

        app.ScheduleJobs();
        app.Lifetime.ApplicationStarted.Register(app.AnnounceAddresses);
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{error.Message} Something else listens there, perhaps this shop in another window. End it, or choose another address with the setting Urls.");
            return 1;
        }
    }
}
