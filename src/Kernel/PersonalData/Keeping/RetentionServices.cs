using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Verification;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>Registers the engine that ends periods.</summary>
public static class RetentionServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Called by the module that has the rules (<see cref="IRetentionTerms"/>) and keeps the book (<see cref="IRetentionBook"/>).</summary>
        public IServiceCollection AddRetention() => services.AddSingleton<RetentionSweep>().AddScoped<IInvariant, NothingIsOverdue>()
            .AddScoped<SweepRetention>().AddJob<SweepRetention>("kernel.sweep-retention", "55 3-23 * * *");
    }
}
