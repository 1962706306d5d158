using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LaBelleCerise.TestKit;

/// <summary>Someone with a browser without script: follows links, fills forms as they are rendered, keeps cookies.</summary>
public sealed class Visitor : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Shop? shop;
    private readonly string baseUrl;

    public Visitor(Shop shop)
        : this(shop.BaseUrl) => this.shop = shop;

    /// <summary>Visits a shop that runs elsewhere, for drills.</summary>
    public Visitor(string baseUrl)
    {
        this.baseUrl = baseUrl;
        http.BaseAddress = new Uri(baseUrl);
    }

    /// <summary>The shop that is visited.</summary>
    public Shop Shop => shop ?? throw new InvalidOperationException("This visitor visits a shop of another process.");

    /// <summary>The cookies by name; as browsers do on localhost, Secure ones are kept and sent.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Every Set-Cookie header that came in.</summary>
    public List<string> SetCookies { get; } = [];

    /// <summary>When false, cookies are refused as a blocking browser does.</summary>
    public bool AcceptsCookies { get; set; } = true;

    /// <summary>Waited for before each request, redirects included: a proxy that sends nobody to a host that stops.</summary>
    public Func<Task> BeforeEach { get; init; } = () => Task.CompletedTask;

    /// <summary>Headers sent with every request.</summary>
    public Dictionary<string, string> Headers { get; } = new() { ["Accept-Language"] = "nl-BE,nl;q=0.9" };

    /// <summary>Opens an address of the shop, following redirects inside it.</summary>
    public Task<Page> Get(string path) => Send(HttpMethod.Get, new Uri(http.BaseAddress!, path), null);

    /// <summary>Posts fields to an address, as a form would.</summary>
    public Task<Page> Post(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        Send(HttpMethod.Post, new Uri(http.BaseAddress!, path), [.. fields]);

    /// <summary>Clicks a link on a page.</summary>
    public Task<Page> Follow(Page page, string selector) => Get(((IHtmlAnchorElement)page.One(selector)).GetAttribute("href")!);

    /// <summary>Fills and sends a form of a page: its own values first, then the given ones; <paramref name="button"/> is the submit button pressed.</summary>
    public Task<Page> Submit(Page page, string form, object? fields = null, string? button = null)
    {
        var (method, target, values) = Filled(page, form, fields, button);
        return method == HttpMethod.Get
            ? Send(HttpMethod.Get, new Uri(target, "?" + string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}"))), null)
            : Send(method, target, values);
    }

    /// <summary>What a form would send.</summary>
    public (HttpMethod Method, Uri Target, List<KeyValuePair<string, string>> Values) Filled(Page page, string form, object? fields = null, string? button = null)
    {
        var element = (IHtmlFormElement)page.One(form);
        var values = element.Elements.Where(e => !e.HasAttribute("disabled")).SelectMany(ValuesOf).ToList();
        foreach (var property in fields?.GetType().GetProperties() ?? [])
        {
            values.RemoveAll(v => v.Key.Equals(property.Name, StringComparison.OrdinalIgnoreCase) || v.Key.EndsWith("." + property.Name, StringComparison.OrdinalIgnoreCase));
            if (property.GetValue(fields) is { } value)
            {
                var name = element.Elements.Select(e => e.GetAttribute("name")).FirstOrDefault(n =>
                    n is not null && (n.Equals(property.Name, StringComparison.OrdinalIgnoreCase) || n.EndsWith("." + property.Name, StringComparison.OrdinalIgnoreCase)));
                values.Add(new(name ?? property.Name, value.ToString()!));
            }
        }

        if (button is not null && page.One(button) is { } pressed && pressed.GetAttribute("name") is { } buttonName)
        {
            values.Add(new(buttonName, pressed.GetAttribute("value") ?? ""));
        }

        var action = (button is null ? null : page.One(button).GetAttribute("formaction")) ?? element.GetAttribute("action");
        var target = string.IsNullOrEmpty(action) ? page.Url : new Uri(page.Url, action);
        return (string.Equals(element.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase) ? HttpMethod.Post : HttpMethod.Get, target, values);
    }

    public void Dispose() => http.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(AngleSharp.Dom.IElement element)
    {
        var name = element.GetAttribute("name");
        return (name, element) switch
        {
            (null or "", _) => [],
            (_, IHtmlInputElement { Type: "checkbox" or "radio" } box) => box.IsChecked ? [new(name, box.Value)] : [],
            (_, IHtmlInputElement { Type: "submit" or "button" or "image" }) => [],
            (_, IHtmlInputElement input) => [new(name, input.Value)],
            (_, IHtmlTextAreaElement area) => [new(name, area.Value)],
            (_, IHtmlSelectElement select) => [new(name, select.Value ?? "")],
            _ => [],
        };
    }

    private async Task<Page> Send(HttpMethod method, Uri target, List<KeyValuePair<string, string>>? fields)
    {
        for (var hops = 0; hops < 12; hops++)
        {
            using var request = new HttpRequestMessage(method, target);
            if (fields is not null && method == HttpMethod.Post)
            {
                request.Content = new FormUrlEncodedContent(fields);
                request.Headers.Add("Origin", baseUrl);
                request.Headers.Add("Sec-Fetch-Site", "same-origin");
            }

            foreach (var (name, value) in Headers)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, value);
            }

            if (Cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
            }

            await BeforeEach();
            using var response = await http.SendAsync(request);
            Keep(response);
            if ((int)response.StatusCode is >= 301 and <= 308 and not 304 && response.Headers.Location is { } location)
            {
                var next = new Uri(target, location);
                if (next.Authority == http.BaseAddress!.Authority)
                {
                    (target, fields, method) = (next, (int)response.StatusCode >= 307 ? fields : null, (int)response.StatusCode >= 307 ? method : HttpMethod.Get);
                    continue;
                }
            }

            return await Read(target, response);
        }

        throw new InvalidOperationException($"{target} redirects without end.");
    }

    private void Keep(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            return;
        }

        foreach (var cookie in cookies)
        {
            SetCookies.Add(cookie);
            var pair = cookie.Split(';')[0].Split('=', 2);
            var expired = cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase) || cookie.Contains("max-age=0", StringComparison.OrdinalIgnoreCase);
            if (expired || pair[1].Length == 0)
            {
                Cookies.Remove(pair[0]);
            }
            else if (AcceptsCookies)
            {
                Cookies[pair[0]] = pair[1];
            }
        }
    }

    private static async Task<Page> Read(Uri url, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        var isHtml = response.Content.Headers.ContentType?.MediaType == "text/html";
        return new Page(url, response.StatusCode, headers, body, Parser.ParseDocument(isHtml ? body : ""));
    }
}
