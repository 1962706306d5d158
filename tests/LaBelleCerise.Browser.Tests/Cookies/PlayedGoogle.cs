using System.Collections.Concurrent;

namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>Stands where Google would: nothing leaves this machine, and its script sets the cookies and sends the hits that the real one does.</summary>
internal sealed class PlayedGoogle
{
    /// <summary>What gtag.js does once it is loaded, as far as a browser can see: it reads what was queued, obeys the switch, counts the visitor and tells.</summary>
    private const string Script = """
        (() => {
          const queue = [...window.dataLayer].map(a => [...a]);
          const config = queue.find(a => a[0] === 'config');
          if (window['ga-disable-' + config[1]]) return;
          const flags = `; path=/; max-age=${config[2].cookie_expires}; ${config[2].cookie_flags}`;
          document.cookie = '_ga=GA1.1.1.1' + flags;
          document.cookie = '_ga_' + config[1].slice(2) + '=GS1.1.1' + flags;
          fetch('https://region1.google-analytics.com/g/collect?v=2&en=page_view', { method: 'POST', mode: 'no-cors', body: '' }).catch(() => {});
        })();
        """;

    /// <summary>Every address that was asked of anyone but the shop.</summary>
    public ConcurrentQueue<Uri> Asked { get; } = [];

    public static async Task<PlayedGoogle> Before(Reader reader, string ownUrl)
    {
        var google = new PlayedGoogle();
        await reader.Context.RouteAsync(url => !url.StartsWith(ownUrl, StringComparison.Ordinal) && url.StartsWith("http", StringComparison.Ordinal), google.Answer);
        return google;
    }

    private Task Answer(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        Asked.Enqueue(address);
        return address.AbsolutePath == "/gtag/js"
            ? route.FulfillAsync(new() { ContentType = "text/javascript", Body = Script, Headers = Open })
            : route.FulfillAsync(new() { Status = 204, Headers = Open });
    }

    private static Dictionary<string, string> Open => new() { ["Access-Control-Allow-Origin"] = "*", ["Cross-Origin-Resource-Policy"] = "cross-origin" };
}
