namespace LaBelleCerise.Modules.Tests.Messaging.Health;

public sealed class MailReaderTests
{
    [Fact]
    public async Task Mails_that_do_not_leave_are_told_with_a_button_and_those_given_up_with_a_link()
    {
        await using var shop = new Shop();
        await shop.InitializeAsync();
        var folder = Path.Combine(shop.DataFolder, "mailbox");
        Directory.Delete(folder, recursive: true);
        // A file where the folder should be: no mail can be put there.
        await File.WriteAllTextAsync(folder, "", CancellationToken.None);
        await shop.Announce("ordering", PostOffice.Again("wacht@voorbeeld.be", "placed", Guid.CreateVersion7(), 1));
        await shop.Advance(TimeSpan.FromMinutes(40));
        await shop.Settle();
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Get("/admin/health");
        Assert.Equal("Bad", page.One("[data-reading=mail]").GetAttribute("data-state"));
        Assert.Equal("messaging.send-due-mails", page.One("[data-reading=mail] input[name=job]").GetAttribute("value"));
        Assert.DoesNotContain("wacht@voorbeeld.be", page.Body, StringComparison.Ordinal);

        for (var day = 0; day < 6; day++)
        {
            await shop.Advance(TimeSpan.FromDays(1));
            await shop.Settle();
        }

        using var later = shop.NewVisitor();
        await later.SignInAsOwner();
        page = await later.Get("/admin/health");
        Assert.Equal("Watch", page.One("[data-reading=mail]").GetAttribute("data-state"));
        Assert.Single(page.All("[data-reading=mail] a[href='/admin/mails']"));
    }
}
