namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Inbox;

public sealed class RegisterContactTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("Phone", "Telefoon")]
    [InlineData("Facebook", "Facebook")]
    [InlineData("Instagram", "Instagram")]
    [InlineData("Email", "E-mail")]
    [Promise("S28")]
    public async Task Staff_write_down_a_contact_of_each_other_channel(string channel, string shown)
    {
        using var staff = await shop.Staff();
        var form = await staff.Get("/admin/inbox/register");
        var fields = new { Channel = channel, Name = "Lien", Message = "Vraagt wanneer we open zijn", ReachedAt = "@lien" };
        var thread = await staff.Submit(form, "#register-form", fields);
        var again = await staff.Submit(form, "#register-form", fields);
        Assert.Equal(thread.Url, again.Url);
        Assert.Contains(shown, thread.One(".facts").TextContent, StringComparison.Ordinal);
        Assert.Equal("Vraagt wanneer we open zijn", thread.One(".message__body").TextContent);
        Assert.Contains("Er is geen e-mailadres bekend", thread.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form")]
    [InlineData("Carrier pigeon")]
    public async Task The_list_of_channels_is_closed(string channel)
    {
        using var staff = await shop.Staff();
        var back = await staff.Submit(await staff.Get("/admin/inbox/register"), "#register-form", new { Channel = channel, Name = "Lien", Message = "Hallo" });
        Assert.Single(back.All(".error-summary"));
        Assert.Equal("Hallo", back.One("#message").TextContent.Trim());
    }
}
