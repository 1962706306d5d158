using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Outgoing;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using LaBelleCerise.Ordering.Payments.Notices;
using LaBelleCerise.Ordering.Places;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace LaBelleCerise.Ordering.Payments;

/// <summary>Registers payment, delivery and places; the module calls it by one line.</summary>
internal static class PaymentServices
{
    /// <summary>One call; a page that makes one answers well within six seconds (reliability R9).</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    extension(IServiceCollection services)
    {
        public IServiceCollection AddPayments(IConfiguration configuration)
        {
            services.AddDelivery();
            services.AddStore<PaymentInboxDb, PaymentInboxDbOnSqlite, PaymentInboxDbOnPostgres>(configuration, PaymentInboxDb.Name, isPrimary: false);
            services.AddMultiSafepay();
            services.AddSingleton<PaymentAddresses>().AddScoped<PaymentStarter>().AddScoped<PaymentSettler>().AddScoped<NoticeBook>();
            services.AddBackgroundWork<WorkOffNotices>(configuration).AddBackgroundWork<StopPayments>(configuration);
            services.AddJob<ReconcilePayments>("ordering.reconcile-payments", "* * * * *");
            services.AddSingleton(new Permission(PaymentPermissions.Payments, OrderingDb.Name, "owner", "finance"));
            return services.AddSingleton(new AdminMenuEntry(OrderingDb.Name, "/admin/payments", "Betalingen", "Payments", PaymentPermissions.Payments, 40));
        }

        private void AddMultiSafepay()
        {
            services.AddOptions<MultiSafepayOptions>().Configure<IConfiguration, IHostEnvironment>((options, configuration, environment) =>
            {
                if (environment.IsDevelopment())
                {
                    (options.BaseUrl, options.ApiKey) = (CarrierClients.SandboxUrl(configuration) + "/multisafepay/v1/json", "sandbox-api-key");
                }
            }).BindConfiguration(MultiSafepayOptions.Section).ValidateDataAnnotations().ValidateOnStart();
            services.AddHttpClient<MultiSafepayClient>().LeavesTo(Recipient.MultiSafepay).AddResilienceHandler("multisafepay", Limit);
        }
    }

    extension(IEndpointRouteBuilder routes)
    {
        public void MapPayments()
        {
            routes.MapPlaces();
            routes.MapNotices();
        }
    }

    private static void Limit(ResiliencePipelineBuilder<HttpResponseMessage> pipeline)
    {
        // Waits are real seconds also where a test owns the calendar.
        pipeline.TimeProvider = TimeProvider.System;
        pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            FailureRatio = 0.8,
            MinimumThroughput = 10,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(5),
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is HttpRequestException or TimeoutRejectedException),
        });
        pipeline.AddTimeout(Patience);
    }
}
