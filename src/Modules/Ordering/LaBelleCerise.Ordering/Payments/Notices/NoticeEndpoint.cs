using System.Text.Json;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Payments.MultiSafepay;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>Where the provider's notices come in: verify, store, answer; the work is done afterwards (handbook apis.md 1.8).</summary>
internal static class NoticeEndpoint
{
    public const string Path = "/webhooks/multisafepay";
    private const int LongestBody = 256 * 1024;
    private const int LongestReference = 50;
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 32 };

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, Receive).WithMetadata(new WebhookAttribute());
        routes.MapGet(Path, Hear);
    }

    /// <summary>A signed notice. Anything that is not signed with our key, now, over these very bytes is refused without a hint why.</summary>
    private static async Task<IResult> Receive(HttpRequest request, NoticeBook notices, IOptions<MultiSafepayOptions> options, TimeProvider clock, CancellationToken cancellation)
    {
        if (await Body(request, cancellation) is not { } body)
        {
            return Results.Text("Too large", statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        if (!NoticeSignature.IsGenuine(request.Headers["Auth"], body, options.Value.ApiKey, TimeSpan.FromSeconds(options.Value.WebhookToleranceSeconds), clock.GetUtcNow()))
        {
            return Results.Text("Unauthorized", statusCode: StatusCodes.Status401Unauthorized);
        }

        if (!request.Query.ContainsKey("timestamp"))
        {
            // Pre-transactions and offline actions come without: acknowledged, not acted upon.
            return Acknowledge();
        }

        if (Read(body) is not { } reading)
        {
            return Results.Text("Not an order", statusCode: StatusCodes.Status400BadRequest);
        }

        await notices.Keep(reading, cancellation);
        return Acknowledge();
    }

    /// <summary>The form without body and signature: nothing of it is believed but the reference, and only of payments that exist is anything kept. The answer is always the same.</summary>
    private static async Task<IResult> Hear(string? transactionid, string? timestamp, OrderingDb db, NoticeBook notices, CancellationToken cancellation)
    {
        if (timestamp is { Length: > 0 } && transactionid is { Length: > 0 and <= LongestReference } && await db.PaymentRows().AnyAsync(p => p.ProviderOrderId == transactionid, cancellation))
        {
            await notices.Poke(transactionid, cancellation);
        }

        return Acknowledge();
    }

    private static IResult Acknowledge() => Results.Text("OK");

    /// <summary>The raw bytes; null when there are too many.</summary>
    private static async Task<byte[]?> Body(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > LongestBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (body.Length + read > LongestBody)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static ProviderReading? Read(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body, Shallow);
            return ProviderReading.From(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
