namespace LaBelleCerise.Modules.Tests.Messaging.Admin.MailSettings;

public sealed class ListMailTextsTests(Shop shop) : IClassFixture<Shop>
{
    private const string Address = "/admin/settings/mails";

    [Theory]
    [InlineData("winkel", "Dit is geen e-mailadres.")]
    [InlineData("winkel@elders.example", "Dit adres is van een ander domein dan dat van de winkel.")]
    public async Task A_sender_that_receivers_would_refuse_is_refused(string from, string reason)
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var answer = await owner.Submit(await owner.Get(Address), "#sender", new { From = from });
        Assert.StartsWith(reason, answer.One("#from-e").TextContent, StringComparison.Ordinal);
        Assert.Equal(from, answer.One("#from").GetAttribute("value"));
    }

    [Fact]
    public async Task Every_mail_can_be_worded_in_every_language_from_here()
    {
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Get(Address);
        Assert.Equal(29 * 4, page.All("#mail-texts td a").Count);
        foreach (var link in page.All("#mail-texts td a"))
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await owner.Get(link.GetAttribute("href")!)).Status);
        }
    }
}
