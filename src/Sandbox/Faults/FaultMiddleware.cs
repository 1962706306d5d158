using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;

namespace LaBelleCerise.Sandbox.Faults;

/// <summary>Lets a switched-on fault strike before, around or instead of the endpoint.</summary>
internal sealed class FaultMiddleware(RequestDelegate next, FaultBook faults)
{
    private static readonly TimeSpan LongestHang = TimeSpan.FromSeconds(120);

    public async Task InvokeAsync(HttpContext context)
    {
        var rule = context.GetEndpoint()?.Metadata.GetMetadata<FaultPoint>() is { } point
            ? faults.Take(point.System, point.Call)
            : null;

        switch (rule?.Fault)
        {
            case FaultKinds.Refuse:
                Cut(context);
                return;
            case FaultKinds.Drop:
                await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
                Cut(context);
                return;
            case FaultKinds.Timeout:
                await HangAsync(context);
                return;
            case FaultKinds.Error500:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<html><body><h1>Internal Server Error</h1></body></html>", context.RequestAborted);
                return;
            case FaultKinds.Reset:
                context.Response.Body = Stream.Null;
                await next(context);
                Cut(context);
                return;
            case FaultKinds.Slow:
                await Task.Delay(rule.DelayMs, context.RequestAborted);
                break;
            case FaultKinds.WrongAmount:
                context.Items[FaultKinds.WrongAmount] = true;
                break;
        }

        await next(context);
    }

    private static async Task HangAsync(HttpContext context)
    {
        try
        {
            await Task.Delay(LongestHang, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The caller gave up, which is what the fault is for.
        }

        if (!context.RequestAborted.IsCancellationRequested)
        {
            Cut(context);
        }
    }

    /// <summary>Lingering off makes the close a TCP reset instead of a polite end.</summary>
    private static void Cut(HttpContext context)
    {
        if (context.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket)
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        context.Abort();
    }
}
