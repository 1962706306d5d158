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
    }
}
