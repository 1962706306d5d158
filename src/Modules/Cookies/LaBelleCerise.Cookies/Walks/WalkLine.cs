namespace LaBelleCerise.Cookies.Walks;

/// <summary>Calls the shop as a visitor without script would: no jar, no redirects followed.</summary>
internal sealed class WalkLine(HttpClient http)
{
    public async Task<WalkAnswer> Get(Uri address, string host, string? cookie, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Host = host;
        request.Headers.Add("Accept-Language", "nl-BE");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await http.SendAsync(request, cancellation);
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
        return new(
            (int)response.StatusCode,
            isPage ? await response.Content.ReadAsStringAsync(cancellation) : "",
            response.Headers.TryGetValues("Content-Security-Policy", out var policies) ? string.Join("; ", policies) : "",
            response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies.Select(c => c.Split('=')[0].Trim())] : []);
    }
}
