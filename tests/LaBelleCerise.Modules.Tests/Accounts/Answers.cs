namespace LaBelleCerise.Modules.Tests.Accounts;

/// <summary>Posts a form and keeps its own answer instead of following it.</summary>
internal static class Answers
{
    public static async Task<HttpResponseMessage> FirstAnswer(this Visitor visitor, Page page, string form)
    {
        var (_, target, values) = visitor.Filled(page, form);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new FormUrlEncodedContent(values) };
        request.Headers.Add("Origin", visitor.Shop.BaseUrl);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Cookie", string.Join("; ", visitor.Cookies.Select(c => $"{c.Key}={c.Value}")));
        return await http.SendAsync(request);
    }
}
