using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Jobs;

/// <summary>Registers jobs.</summary>
public static class JobServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Schedules a job of this module.</summary>
        public IServiceCollection AddJob<TJob>(string id, string cron)
            where TJob : class, IJob => services.AddSingleton(new JobRegistration(id, cron, typeof(TJob)));

        /// <summary>Runs this work in the background as long as the host lives; not when <c>Relay:Enabled</c> is false, as in tests that settle by themselves.</summary>
        public IServiceCollection AddBackgroundWork<TWork>(IConfiguration configuration)
            where TWork : class, IBackgroundWork
        {
            services.AddScoped<TWork>().AddScoped<IBackgroundWork>(provider => provider.GetRequiredService<TWork>());
            return configuration.GetValue("Relay:Enabled", true) ? services.AddHostedService<BackgroundWorkService<TWork>>() : services;
        }
    }
}
