using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LaBelleCerise.Sandbox.Faults;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>Sends one notification and reads the answer; faults on the call "notify" strike here.</summary>
internal sealed class NotificationSender(HttpClient http, SandboxClock clock, SandboxOptions options, FaultBook faults)
{
    /// <summary>The acknowledgement stands within this many characters of a 200 (handbook apis.md 1.8).</summary>
    private const int AcknowledgedWithin = 100;

    public async Task<(string Answer, bool IsAcknowledged)> SendAsync(QueuedNotification notification, CancellationToken cancellation)
    {
        var fault = faults.Take("multisafepay", "notify");
        switch (fault?.Fault)
        {
            case FaultKinds.Refuse or FaultKinds.Drop or FaultKinds.Timeout or FaultKinds.Error500:
                return ($"lost on the way ({fault.Fault})", false);
            case FaultKinds.Slow:
                await Task.Delay(fault.DelayMs, cancellation);
                break;
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, notification.Copies).Select(_ => SendOnceAsync(notification, fault?.Fault, cancellation)));
        var (answer, isAcknowledged) = answers.FirstOrDefault(one => one.IsAcknowledged, answers[0]);

        // Reset: it arrived, but the answer was lost, so that it comes again.
        return fault?.Fault == FaultKinds.Reset ? ($"answer lost (was {answer})", false) : (answer, isAcknowledged);
    }

    private async Task<(string Answer, bool IsAcknowledged)> SendOnceAsync(QueuedNotification notification, string? fault, CancellationToken cancellation)
    {
        try
        {
            using var request = Request(notification, fault);
            using var response = await http.SendAsync(request, cancellation);
            var text = await response.Content.ReadAsStringAsync(cancellation);
            var isOk = (int)response.StatusCode == StatusCodes.Status200OK;
            return (((int)response.StatusCode).ToString("D3", null), isOk && text[..Math.Min(text.Length, AcknowledgedWithin)].Contains("OK", StringComparison.Ordinal));
        }
        catch (HttpRequestException error)
        {
            return ($"no answer ({error.HttpRequestError})", false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ("no answer (timeout)", false);
        }
    }

    private HttpRequestMessage Request(QueuedNotification notification, string? fault)
    {
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds();
        var separator = notification.Url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var url = $"{notification.Url}{separator}transactionid={Uri.EscapeDataString(notification.OrderId)}&timestamp={timestamp}";
        if (notification.Method == "GET")
        {
            return new HttpRequestMessage(HttpMethod.Get, url);
        }

        var body = Encoding.UTF8.GetBytes(fault == FaultKinds.WrongAmount ? WithWrongAmount(notification.Body) : notification.Body);
        var key = fault == FaultKinds.BadSignature ? options.MultiSafepayApiKey + "-wrong" : options.MultiSafepayApiKey;
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("Auth", NotificationSignature.Header(key, timestamp, body));
        return request;
    }

    private static string WithWrongAmount(string body)
    {
        var order = JsonNode.Parse(body)!;
        order["amount"] = order["amount"]!.GetValue<long>() + 100;
        return order.ToJsonString(SandboxStore.Json);
    }
}
