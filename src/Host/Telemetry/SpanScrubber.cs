using System.Diagnostics;
using LaBelleCerise.Kernel.Commands;
using OpenTelemetry;

namespace LaBelleCerise.Host.Telemetry;

/// <summary>Lets only what is known to be harmless leave in a span: paths carry tokens, queries and statements carry people (ADR 0008).</summary>
/// <remarks>An allow-list: what a library adds in its next version stays here until somebody has looked at it.</remarks>
internal sealed class SpanScrubber : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Harmless =
    [
        "http.route", "http.request.method", "http.response.status_code", "network.protocol.version", "server.address", "server.port", "error.type",
        "db.system", "db.system.name", "db.name", "db.namespace", "otel.status_code",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Where(t => !Harmless.Contains(t.Key)).ToList())
        {
            data.SetTag(tag.Key, null);
        }

        // What the visitor's browser or a proxy sent along; null would ask the span above, which still has it.
        data.TraceStateString = "";
        if (data.Source.Name != CommandSpans.Source.Name)
        {
            data.DisplayName = data.GetTagItem("http.route") is string route ? $"{data.GetTagItem("http.request.method")} {route}" : data.Kind.ToString();
        }

        if (data.Status == ActivityStatusCode.Error)
        {
            data.SetStatus(ActivityStatusCode.Error, data.GetTagItem("error.type") as string);
        }

        if (data.Events.Any())
        {
            // Events cannot be taken out of a span, and an exception's message may say what somebody typed: the span stays home.
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
