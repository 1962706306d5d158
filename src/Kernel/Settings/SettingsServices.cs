using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>Registers sections that the owner may set.</summary>
public static class SettingsServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Lets the owner set a section, kept in this module's store; configuration stays its first value.</summary>
        /// <typeparam name="T">The options class; bind it to configuration as usual.</typeparam>
        /// <typeparam name="TDb">The store that keeps the history; it implements <see cref="IHoldsSettings"/>.</typeparam>
        public IServiceCollection AddOwnerSettings<T, TDb>(string section)
            where T : class
            where TDb : ModuleDb, IHoldsSettings
        {
            services.AddSingleton(new SettingsSection(section, typeof(T), typeof(TDb)));
            services.AddSingleton(p => new SettingsSectionOf<T>(section, typeof(TDb), p.GetRequiredService<SettingsBook>()));
            services.AddSingleton<IOptionsChangeTokenSource<T>>(p => p.GetRequiredService<SettingsSectionOf<T>>());
            services.Replace(ServiceDescriptor.Transient<IOptionsFactory<T>, OwnerOptionsFactory<T>>());
            return services.AddScoped<OwnerSettings<T>>();
        }
    }
}
