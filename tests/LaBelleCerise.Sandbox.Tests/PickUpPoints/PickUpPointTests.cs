using System.Net;
using System.Text;
using System.Xml.Linq;

namespace LaBelleCerise.Sandbox.Tests.PickUpPoints;

public sealed class PickUpPointTests
{
    private static readonly XNamespace Finder = "http://dpd.com/common/service/types/ParcelShopFinderService/5.0";

    [Theory]
    [InlineData("1000")]
    [InlineData("8900")]
    [InlineData("4000")]
    [InlineData("9992")]
    public async Task Bpost_lists_points_of_the_post_code_first_and_says_their_hours(string postCode)
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var list = await LocatorAsync(sandbox, $"Function=search&Zone={postCode}&Type=7&Limit=10");
        var records = list.Descendants("Record").ToArray();
        Assert.Equal(10, records.Length);
        Assert.True(records.TakeWhile(record => record.Element("Zip")?.Value == postCode).Count() >= 3);
        Assert.Equal(list.ToString(), (await LocatorAsync(sandbox, $"Function=search&Zone={postCode}&Type=7&Limit=10")).ToString());

        var info = await LocatorAsync(sandbox, $"Function=info&Id={records[0].Element("Id")?.Value}&Type={records[0].Element("Type")?.Value}");
        Assert.Equal(7, info.Descendants("Hours").Single().Elements().Count());
    }

    [Fact]
    public async Task Bpost_lockers_come_only_when_asked_and_an_unknown_zone_is_an_error()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        Assert.All((await LocatorAsync(sandbox, "Function=search&Zone=8900&Limit=50")).Descendants("Type"), type => Assert.NotEqual("4", type.Value));
        Assert.All((await LocatorAsync(sandbox, "Function=search&Zone=8900&Limit=50&Type=4")).Descendants("Type"), type => Assert.Equal("4", type.Value));
        Assert.Equal("TaxipostLocatorError", (await LocatorAsync(sandbox, "Function=search&Zone=0001")).Attribute("type")?.Value);
    }

    [Fact]
    public async Task Brussels_is_named_and_found_in_the_language_asked()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        Assert.Equal("Brussel", (await LocatorAsync(sandbox, "Function=search&Zone=Brussel&Limit=1")).Descendants("City").Single().Value);
        Assert.Equal("Bruxelles", (await LocatorAsync(sandbox, "Function=search&Zone=1000&Limit=1", "FR")).Descendants("City").Single().Value);
    }

    [Fact]
    public async Task Dpd_asks_a_login_and_then_lists_shops_with_hours()
    {
        await using var sandbox = await RunningSandbox.StartAsync();
        var refused = await SoapAsync(sandbox, "ParcelShopFinderService/V5_0", "<f/>", "wrong", HttpStatusCode.InternalServerError);
        Assert.Contains("ERR_DELICOM_TOKEN_INCORRECT", refused.ToString(), StringComparison.Ordinal);

        var login = await SoapAsync(sandbox, "LoginService/V2_1", "<getAuth><delisId>KD00000</delisId><password>sandbox-password</password></getAuth>");
        var token = login.Descendants("authToken").Single().Value;
        const string Search = "<findParcelShops><country>BE</country><zipCode>9000</zipCode><city>Gent</city><limit>5</limit></findParcelShops>";
        var shops = (await SoapAsync(sandbox, "ParcelShopFinderService/V5_0", Search, token)).Descendants(Finder + "parcelShop").ToArray();
        Assert.Equal(5, shops.Length);
        Assert.Equal("9000", shops[0].Element(Finder + "zipCode")?.Value);
        Assert.NotEmpty(shops[0].Elements(Finder + "openingHours"));

        await sandbox.ControlAsync("/clock", new { advanceSeconds = 86_401 });
        var expired = await SoapAsync(sandbox, "ParcelShopFinderService/V5_0", Search, token, HttpStatusCode.InternalServerError);
        Assert.Contains("ERR_DELICOM_TOKEN_EXPIRED", expired.ToString(), StringComparison.Ordinal);
    }

    private static async Task<XElement> LocatorAsync(RunningSandbox sandbox, string query, string language = "NL")
        => XElement.Parse(await sandbox.Http.GetStringAsync(new Uri($"/bpost/Locator?Partner=999999&AppId=A001&Format=xml&Country=BE&Language={language}&{query}", UriKind.Relative), TestContext.Current.CancellationToken));

    private static async Task<XElement> SoapAsync(RunningSandbox sandbox, string service, string body, string token = "", HttpStatusCode expected = HttpStatusCode.OK)
    {
        var envelope = $"""
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><n:authentication xmlns:n="http://dpd.com/common/service/types/Authentication/2.0"><delisId>KD00000</delisId><authToken>{token}</authToken><messageLanguage>en_EN</messageLanguage></n:authentication></s:Header><s:Body>{body}</s:Body></s:Envelope>
            """;
        using var content = new StringContent(envelope, Encoding.UTF8, "text/xml");
        using var response = await sandbox.Http.PostAsync(new Uri("/dpd/soap/services/" + service, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return XElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
