using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Endpoints that only tests have, behind the host's whole pipeline: one that breaks, one that answers, a webhook, an antiforgery token.</summary>
internal sealed class PlayedEndpoints : IStartupFilter
{
    private static readonly Endpoint Ok = Make("/played/ok", context => context.Response.WriteAsync("ok"));

    private static readonly Endpoint Webhook = Make("/played/webhook", context => context.Response.WriteAsync("ok"), new WebhookAttribute());

    private static readonly Endpoint Broken = Make("/{language}/played/broken/{token}", async context =>
    {
        var form = context.Request.HasFormContentType ? string.Join(" ", (await context.Request.ReadFormAsync()).Select(f => $"{f.Key}={f.Value}")) : "";
        throw new InvalidOperationException($"{context.Request.Path}{context.Request.QueryString} {form}", new FormatException(form));
    });

    private static readonly Endpoint Token = Make("/played/token", context =>
        context.Response.WriteAsync(context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken!));

    private static readonly Endpoint Guarded = Make("/played/guarded", async context =>
        context.Response.StatusCode = await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context) ? 200 : 400);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, go) =>
        {
            if (Find(context.Request.Path.Value!) is { } endpoint)
            {
                context.SetEndpoint(endpoint);
            }

            await go(context);
        });
        next(app);
    };

    private static Endpoint? Find(string path) => path switch
    {
        "/played/ok" => Ok,
        "/played/webhook" => Webhook,
        "/played/token" => Token,
        "/played/guarded" => Guarded,
        _ when path.Contains("/played/broken/", StringComparison.Ordinal) => Broken,
        _ => null,
    };

    private static RouteEndpoint Make(string template, RequestDelegate answer, params object[] metadata) =>
        new(answer, RoutePatternFactory.Parse(template), 0, new EndpointMetadataCollection(metadata), template);
}
