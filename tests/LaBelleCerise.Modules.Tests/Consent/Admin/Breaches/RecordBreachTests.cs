namespace LaBelleCerise.Modules.Tests.Consent.Admin.Breaches;

public sealed class RecordBreachTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/privacy/breaches";

    [Fact]
    public async Task A_breach_that_staff_write_down_runs_72_hours_from_when_they_knew_and_a_second_press_writes_none()
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");
        var form = await staff.Get(Address);
        var fields = new { What = "Een lijst met adressen lag bij de printer.", AwareAt = "2026-11-23T08:30", Persons = "12" };
        var values = staff.Filled(form, "#record-breach", fields).Values.Append(new("Input.Data", "Address")).ToList();
        var page = await staff.Post(Address, [.. values]);
        Assert.Contains("26/11/2026 08:30", Page.Fold(page.One(".facts").TextContent), StringComparison.Ordinal);
        await staff.Post(Address, [.. values]);
        var list = await staff.Get(Address);
        Assert.Single(list.All("tbody th a"), a => Page.Fold(a.TextContent) == "23/11/2026 08:30");
        Assert.Contains("melden voor 26/11/2026 08:30", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23T08:30", "", "Address", "Schrijf wat er gebeurde.")]
    [InlineData("2026-12-24T08:30", "Iets", "Address", "Vul een dag en uur in die voorbij zijn.")]
    [InlineData("nonsense", "Iets", "Address", "Vul een dag en uur in die voorbij zijn.")]
    [InlineData("2026-11-23T08:30", "Iets", "", "Duid aan welke gegevens.")]
    public async Task What_is_missing_is_said_and_what_was_typed_is_kept(string aware, string what, string data, string reason)
    {
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("privacy");
        var form = await staff.Get(Address);
        var values = staff.Filled(form, "#record-breach", new { What = what, AwareAt = aware }).Values;
        var answer = await staff.Post(Address, [.. data.Length > 0 ? values.Append(new("Input.Data", data)) : values]);
        Assert.Contains(reason, answer.One(".error-summary").TextContent, StringComparison.Ordinal);
        Assert.Equal(what, answer.One("#what").TextContent);
    }

    [Fact]
    public async Task Who_does_not_watch_over_privacy_does_not_see_it()
    {
        using var clerk = shop.NewVisitor();
        await clerk.SignInAsStaffWith("orders");
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await clerk.Get(Address)).Status);
    }
}
