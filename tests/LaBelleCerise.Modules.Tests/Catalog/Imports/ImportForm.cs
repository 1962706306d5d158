using System.Text;

namespace LaBelleCerise.Modules.Tests.Catalog.Imports;

/// <summary>Hands files in on the import page, as a browser does.</summary>
internal static class ImportForm
{
    private const string Page = "/admin/catalog/imports";

    /// <summary>A file with the columns that matter.</summary>
    public static byte[] Csv(params string[] rows) =>
        Encoding.UTF8.GetBytes("Reference #;Name *;Categories (x,y,z...);Price tax excluded;Quantity;Description;EAN13;Active (0/1)\n" + string.Join('\n', rows) + "\n");

    public static async Task<TestKit.Page> HandIn(this Visitor staff, byte[] products, byte[]? categories = null, string language = "nl", bool emptyClears = false)
    {
        var form = await staff.Get(Page);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.One("#stage input[name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(language), "Language" },
            { new StringContent("Standard"), "VatClass" },
            { new StringContent("true"), "PricesAreNet" },
            { new StringContent(emptyClears ? "true" : "false"), "EmptyClears" },
            { new ByteArrayContent(products), "Products", "products.csv" },
        };
        if (categories is not null)
        {
            content.Add(new ByteArrayContent(categories), "Categories", "categories.csv");
        }

        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(staff.Shop.BaseUrl + Page)) { Content = content };
        request.Headers.Add("Cookie", string.Join("; ", staff.Cookies.Select(c => $"{c.Key}={c.Value}")));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await http.SendAsync(request);
        if (answer.Headers.Location is { } location)
        {
            return await staff.Get(location.OriginalString);
        }

        var body = await answer.Content.ReadAsStringAsync();
        return new TestKit.Page(request.RequestUri!, answer.StatusCode, new Dictionary<string, string>(), body, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(body));
    }
}
