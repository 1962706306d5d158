using System.Text.RegularExpressions;

namespace LaBelleCerise.Modules.Tests.Messaging.Sending;

public sealed class SmtpCarrierTests(ShopWithMailServer shop) : IClassFixture<ShopWithMailServer>
{
    [Fact]
    [Behaviour(27)]
    public async Task A_mail_server_that_is_away_stops_no_order_and_has_every_mail_once_it_is_back_in_order_per_order()
    {
        var order = Guid.CreateVersion7();
        // The announcements arrive shuffled, as after retries; the mails must not leave so.
        await shop.Announce("ordering", PostOffice.Paid("weg@voorbeeld.be", order: order));
        await shop.Announce("ordering", PostOffice.Placed("weg@voorbeeld.be", order: order));
        using var staff = await shop.Staff();
        var waiting = await staff.Get("/admin/mails?state=waiting&q=weg@voorbeeld.be");
        Assert.Equal(2, waiting.All("tbody tr").Count);
        Assert.Contains("1 keer geprobeerd", waiting.Text, StringComparison.Ordinal);

        for (var hour = 0; hour < 48; hour++)
        {
            await shop.Advance(TimeSpan.FromHours(1));
            await shop.Settle();
        }

        await using var server = new SmallMailServer(shop.Port);
        using var later = await shop.Staff();
        await shop.Advance(TimeSpan.FromHours(1));
        await shop.Settle();
        Assert.Equal(2, server.Taken.Count);
        var ids = server.Taken.Select(MessageIdOf).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains("LBC-1043 ontvangen", Unfolded(server.Taken[0]), StringComparison.Ordinal);
        Assert.Contains("LBC-1043 is binnen", Unfolded(server.Taken[1]), StringComparison.Ordinal);
        Assert.Empty((await later.Get("/admin/mails?state=waiting&q=weg@voorbeeld.be")).All("tbody tr"));
    }

    [Fact]
    public async Task A_cut_after_the_data_repeats_the_mail_once_under_the_same_identifier_and_staff_see_it()
    {
        await using var server = new SmallMailServer(shop.Port) { CutsAfterData = 1 };
        await shop.Announce("ordering", PostOffice.Shipped("knip@voorbeeld.be"));
        await shop.Advance(TimeSpan.FromHours(1));
        await shop.Settle();
        await shop.Advance(TimeSpan.FromHours(1));
        await shop.Settle();
        var taken = server.Taken.Where(m => m.Contains("knip@voorbeeld.be", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, taken.Count);
        Assert.Equal(MessageIdOf(taken[0]), MessageIdOf(taken[1]));
        using var staff = await shop.Staff();
        Assert.Contains("misschien dubbel aangekomen", (await staff.Get("/admin/mails?state=twice&q=knip@voorbeeld.be")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_refused_for_good_fails_at_once_and_leaves_on_the_press_of_a_button()
    {
        await using var server = new SmallMailServer(shop.Port) { RefusesRecipient = "550 no such mailbox" };
        await shop.Announce("ordering", PostOffice.Shipped("vol@voorbeeld.be"));
        Assert.Empty(server.Taken);
        using var staff = await shop.Staff();
        var failed = await staff.Get("/admin/mails?state=failed&q=vol@voorbeeld.be");
        Assert.Contains("SMTP 550", failed.Text, StringComparison.Ordinal);

        server.RefusesRecipient = null;
        await staff.Submit(await staff.Follow(failed, "tbody a"), "#again-form");
        await shop.Settle();
        Assert.Single(server.Taken);
    }

    private static string MessageIdOf(string message) => Regex.Match(message, "^Message-Id: (.+?)\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value;

    private static string Unfolded(string message) => Regex.Replace(message, "\r?\n[ \t]", " ");
}
