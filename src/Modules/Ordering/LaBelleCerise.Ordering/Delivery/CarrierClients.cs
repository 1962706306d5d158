using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Kernel.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>Registers the carriers' typed clients with their time limits.</summary>
internal static class CarrierClients
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    extension(IServiceCollection services)
    {
        public IServiceCollection AddDelivery()
        {
            services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddOptions<BpostOptions>().Configure<IConfiguration, IHostEnvironment>((options, configuration, environment) =>
            {
                if (environment.IsDevelopment())
                {
                    options.LocatorUrl = SandboxUrl(configuration) + "/bpost/Locator";
                }
            }).BindConfiguration(BpostOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddOptions<DpdOptions>().Configure<IConfiguration, IHostEnvironment>((options, configuration, environment) =>
            {
                if (environment.IsDevelopment())
                {
                    (options.BaseUrl, options.DelisId, options.Password) = (SandboxUrl(configuration) + "/dpd/soap/services", "KD00000", "sandbox-password");
                }
            }).BindConfiguration(DpdOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddOwnerSettings<DeliveryOptions, OrderingDb>(DeliveryOptions.Section).AddSingleton<ISettingsRule<DeliveryOptions>, DeliveryRules>();
            services.AddSingleton<DeliveryWays>().AddSingleton<DeliveryCalendar>().AddSingleton<DpdTokenBox>().AddSingleton<PickupFinder>();
            services.AddHttpClient<IPickupPoints, BpostPickupPoints>("bpost").LeavesTo(Recipient.Bpost).AddResilienceHandler("bpost", Limit);
            services.AddHttpClient<IPickupPoints, DpdPickupPoints>("dpd").LeavesTo(Recipient.Dpd).AddResilienceHandler("dpd", Limit);
            return services;
        }
    }

    /// <summary>Where a developer's sandbox answers.</summary>
    public static string SandboxUrl(IConfiguration configuration) => configuration["Sandbox:Url"]?.TrimEnd('/') ?? "http://127.0.0.1:5090";

    /// <summary>Whether the pipeline itself ended the call: its time limit, or its circuit breaker being open.</summary>
    public static bool IsGivenUp(Exception error) => error is TimeoutRejectedException or BrokenCircuitException;

    /// <summary>Three seconds in all, and a breaker so that a carrier that is down costs no shopper those seconds every time.</summary>
    private static void Limit(ResiliencePipelineBuilder<HttpResponseMessage> pipeline)
    {
        // Waits are real seconds also where a test owns the calendar.
        pipeline.TimeProvider = TimeProvider.System;
        pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            FailureRatio = 0.8,
            MinimumThroughput = 8,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(10),
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is HttpRequestException or TimeoutRejectedException),
        });
        pipeline.AddTimeout(Patience);
    }
}
