using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.Ordering.Pages.Payments;

/// <summary>What the pages on the way to the payment and back tell a browser.</summary>
internal static class PaymentHeaders
{
    /// <summary>Lets the browser go on by itself, with or without script.</summary>
    public static void Refresh(this HttpResponse response, int seconds, string url) => response.Headers["Refresh"] = $"{seconds}; url={url}";
}
