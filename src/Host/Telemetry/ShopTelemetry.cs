using LaBelleCerise.Kernel.Commands;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LaBelleCerise.Host.Telemetry;

/// <summary>Traces and metrics by OpenTelemetry, only where they are asked for (ADR 0031).</summary>
/// <remarks><c>OTEL_EXPORTER_OTLP_ENDPOINT</c> sends both to a collector; <c>Metrics:Port</c> opens a page of figures on loopback.</remarks>
internal static class ShopTelemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Port = "Metrics:Port";

    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "System.Net.Http", "Microsoft.EntityFrameworkCore", "Npgsql", ShopMeter.Name];

    public static void AddShopTelemetry(this WebApplicationBuilder builder)
    {
        var sends = !string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]);
        var port = builder.Configuration.GetValue<int?>(Port);
        if (!sends && port is null)
        {
            return;
        }

        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService("labellecerise", serviceVersion: Kernel.Backups.BackupDesk.Version));
        builder.Services.AddSingleton<ShopMeter>();
        telemetry.WithMetrics(metrics =>
        {
            metrics.AddMeter(Meters);
            // Asked for here, so that its gauges exist as soon as somebody reads them.
            metrics.AddInstrumentation(services => services.GetRequiredService<ShopMeter>());
            if (port is not null)
            {
                builder.Services.AddSingleton<PrometheusText>().AddHostedService<MetricsServer>();
                metrics.AddReader(services => new BaseExportingMetricReader(services.GetRequiredService<PrometheusText>()));
            }
        });
        if (sends)
        {
            telemetry.WithTracing(tracing => tracing
                .AddSource("Microsoft.AspNetCore", "System.Net.Http", "Npgsql", CommandSpans.Source.Name)
                .AddProcessor<SpanScrubber>());
            // Last, so that nothing is exported that the scrubber has not seen.
            telemetry.UseOtlpExporter();
        }
    }
}
