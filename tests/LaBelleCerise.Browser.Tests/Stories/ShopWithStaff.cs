namespace LaBelleCerise.Browser.Tests.Stories;

/// <summary>A shop with its owner signed in: the staff's part of a story.</summary>
public sealed class ShopWithStaff : Shop
{
    private Visitor? owner;

    public async Task<Visitor> Owner()
    {
        if (owner is null)
        {
            owner = NewVisitor();
            await owner.SignInAsOwner();
        }

        return owner;
    }

    /// <summary>Hands the owner's session to a browser. Its cookies are for secure places only, which localhost is to a browser but not to the call that sets them.</summary>
    public async Task SignIn(Reader reader)
    {
        var address = new UriBuilder(BaseUrl) { Scheme = Uri.UriSchemeHttps }.Uri.ToString();
        await reader.Context.AddCookiesAsync((await Owner()).Cookies.Select(c => new Cookie { Name = c.Key, Value = c.Value, Url = address, Secure = true, HttpOnly = true }));
    }

    /// <summary>Staff open the order from their list, pack it, and ship it with a tracking number.</summary>
    public async Task PackAndShip(string number, string tracking)
    {
        var staff = await Owner();
        var order = await staff.Follow(await staff.Get($"/admin/orders?q={number}"), "tbody th a");
        var packed = await staff.Submit(order, "form[action*='Pack']");
        var shipped = await staff.Submit(packed, "form#ship", new { TrackingNumber = tracking });
        Assert.Contains(tracking, shipped.One(".timeline").TextContent, StringComparison.Ordinal);
        await Settle();
    }

    /// <summary>Staff see that the parcel arrived today.</summary>
    public async Task Deliver(string number)
    {
        var staff = await Owner();
        var order = await staff.Follow(await staff.Get($"/admin/orders?q={number}"), "tbody th a");
        var delivered = await staff.Submit(order, "form#delivered-0");
        Assert.NotEmpty(delivered.All("#parcels .badge--good"));
        await Settle();
    }

    /// <summary>The subjects of the mails to someone.</summary>
    public async Task<IReadOnlyList<string>> SubjectsTo(string email) => [.. (await World.Mails(email)).Select(m => (string?)m!["subject"] ?? "")];
}
