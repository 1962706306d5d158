using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Broadcasts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PaymentData;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaBelleCerise.Kernel;

/// <summary>Registers the kernel; the host calls it once, after its modules.</summary>
public static class KernelServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Registers storage, commands, announcements, register, security and languages.</summary>
        public IServiceCollection AddKernel(IConfiguration configuration)
        {
            services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddOptions<SecurityOptions>().BindConfiguration(SecurityOptions.Section).ValidateDataAnnotations()
                .Validate(o => o.IsTokenKeyStrong, "Security:TokenKey must be at least 32 random bytes in base64.").ValidateOnStart();
            services.AddOptions<ShopIdentity>().BindConfiguration(ShopIdentity.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddOptions<ShopLanguages>().BindConfiguration(ShopLanguages.Section);
            services.AddKillPoints();
            services.AddHttpContextAccessor();
            services.TryAddSingleton(TimeProvider.System);
            services.AddCommandPipeline().AddAnnouncements(configuration).AddBackups(configuration);
            services.AddSingleton<ModuleCatalog>().AddSingleton<WriterLanes>().AddSingleton<Migrator>();
            services.AddSingleton<RegisterEntry, OutboxMessagePersonalData>().AddSingleton<RegisterEntry, OutboxDeliveryPersonalData>()
                .AddSingleton<RegisterEntry, ReceiptPersonalData>().AddSingleton<RegisterEntry, ReadLogPersonalData>().AddSingleton<RegisterEntry, SettingsVersionPersonalData>()
                .AddSingleton<RegisterEntry, CasePartPersonalData>().AddSingleton<PersonalDataRegister>();
            services.AddSingleton<CaseFile>().AddSingleton<CaseWork>().AddSingleton<TraceSearch>().AddSingleton<KeptData>();
            services.AddSingleton<PaymentDataScrubber>();
            services.AddSingleton(p => new PaymentDataSearch(p.GetRequiredService<IServiceScopeFactory>(), p.GetRequiredService<ModuleCatalog>(), p.GetRequiredService<PaymentDataScrubber>(), p.GetRequiredService<DataFolders>()));
            services.AddSingleton<SettingsBook>();
            services.AddSingleton(new Permission(HealthPermission.Key, HealthPermission.Group, "owner")).AddSingleton<DatabaseFacts>();
            services.AddScoped<IInvariant, StoresAreIntact>().AddScoped<IInvariant, NothingIsLostOnTheWay>();
            services.AddScoped<ForgetDelivered>().AddJob<ForgetDelivered>("kernel.forget-delivered", "50 3 * * *");
            services.AddScoped<CurrentPerson>().AddScoped<StaffReads>().AddSingleton<RestingRows>().AddSingleton<SignedTokens>().AddSingleton<FormIds>().AddSingleton<TurnKeys>();
            services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
            return services;
        }

        private void AddKillPoints()
        {
            services.AddOptions<DrillOptions>().BindConfiguration(DrillOptions.Section)
                .Validate<IEnumerable<ModuleRegistration>>((options, modules) => options.IsKnown(modules), $"{KillPoints.Key} names no kill point: docs/drills.md lists them.").ValidateOnStart();
            services.AddSingleton<KillPoints>().AddTransient<KillPointCalls>();
            services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler<KillPointCalls>());
        }

        private IServiceCollection AddCommandPipeline()
        {
            services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
            services.AddScoped<IMediator, Mediator>();
            services.AddScoped<UnitOfWork>();
            // Order is nesting: telemetry sees the transaction end.
            services.AddScoped(typeof(IPipelineBehavior<,>), typeof(CommandTelemetry<,>));
            return services.AddScoped(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehavior<,>));
        }

        private IServiceCollection AddAnnouncements(IConfiguration configuration)
        {
            services.AddSingleton(provider => new AnnouncementCatalog(services, provider.GetServices<ModuleRegistration>()));
            services.AddSingleton<RelaySignal>().AddSingleton<Relay>().AddSingleton<DeliveryDesk>().AddScoped<DeliveryContext>();
            if (configuration.GetValue("Relay:Enabled", true))
            {
                services.AddHostedService<RelayService>();
            }

            if (configuration.GetSection(StorageOptions.Section).GetValue<string>("Provider") == "postgres")
            {
                services.AddSingleton<PostgresBroadcast>().AddSingleton<IBroadcast>(p => p.GetRequiredService<PostgresBroadcast>());
                services.AddHostedService(p => p.GetRequiredService<PostgresBroadcast>());
            }
            else
            {
                services.AddSingleton<IBroadcast, LocalBroadcast>();
            }

            return services;
        }
    }
}
