using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Polly;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Registers what decides about VAT, and the client of VIES.</summary>
internal static class TaxationServices
{
    /// <summary>An answer has a few hundred bytes.</summary>
    private const int LongestAnswer = 64 * 1024;

    extension(IServiceCollection services)
    {
        public IServiceCollection AddTaxation()
        {
            services.AddOptions<ViesOptions>().Configure<IConfiguration, IHostEnvironment>((options, configuration, environment) =>
            {
                if (environment.IsDevelopment())
                {
                    options.BaseUrl = CarrierClients.SandboxUrl(configuration) + "/vies/rest-api";
                }
            }).BindConfiguration(ViesOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddHttpClient<ViesClient>(client => client.MaxResponseContentBufferSize = LongestAnswer).LeavesTo(Recipient.Vies).AddResilienceHandler("vies", (pipeline, context) =>
            {
                // Waits are real seconds also where a test owns the calendar.
                pipeline.TimeProvider = TimeProvider.System;
                pipeline.AddTimeout(TimeSpan.FromSeconds(context.ServiceProvider.GetRequiredService<IOptions<ViesOptions>>().Value.TimeoutSeconds));
            });
            services.AddOptions<OneStopShopOptions>().BindConfiguration(OneStopShopOptions.Section);
            services.AddOwnerSettings<OneStopShopOptions, OrderingDb>(OneStopShopOptions.Section).AddSingleton<ISettingsRule<OneStopShopOptions>, OneStopShopRules>();
            services.AddScoped<VatAnswers>().AddScoped<VatDesk>().AddScoped<DistanceSales>().AddSingleton<EuRates>();
            services.AddJob<AskViesAgain>("ordering.ask-vies-again", "10 * * * *");
            return services;
        }
    }
}
