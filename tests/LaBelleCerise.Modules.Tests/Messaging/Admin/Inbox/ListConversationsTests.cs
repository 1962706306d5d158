namespace LaBelleCerise.Modules.Tests.Messaging.Admin.Inbox;

public sealed class ListConversationsTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task The_filter_stands_in_the_address_and_finds_by_channel_and_name()
    {
        using var staff = await shop.Staff();
        foreach (var (channel, name) in new[] { ("Phone", "Wout"), ("Facebook", "Mira") })
        {
            await staff.Submit(await staff.Get("/admin/inbox/register"), "#register-form", new { Channel = channel, Name = name, Message = "Hallo" });
        }

        Assert.Equal(2, (await staff.Get("/admin/inbox")).All("tbody tr").Count);
        Assert.Contains("Wout", Assert.Single((await staff.Get("/admin/inbox?view=open&channel=Phone&q=")).All("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Mira", Assert.Single((await staff.Get("/admin/inbox?view=all&channel=&q=Mir")).All("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Empty((await staff.Get("/admin/inbox?view=closed")).All("tbody tr"));
        Assert.Equal(2, (await staff.Get("/admin/inbox?channel=nonsense&p=-4")).All("tbody tr").Count);
    }
}
