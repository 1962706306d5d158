using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging;
using LaBelleCerise.Messaging.Contracts;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Sending;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Sending;

public sealed class MailSenderTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task Two_senders_at_once_send_each_mail_once()
    {
        for (var i = 0; i < 10; i++)
        {
            await shop.Announce("ordering", PostOffice.Placed($"samen{i}@voorbeeld.be"), settle: false);
        }

        await shop.Services.GetRequiredService<Relay>().Settle(TestContext.Current.CancellationToken);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => shop.RunJob("messaging.send-due-mails")));
        Assert.All(Enumerable.Range(0, 10), i => Assert.Single(shop.MailsTo($"samen{i}@voorbeeld.be")));
        Assert.All(await Mails(mails => mails.Where(m => m.Recipient.StartsWith("samen")).Select(m => m.Attempts).ToListAsync()), attempts => Assert.Equal(1, attempts));
    }

    [Fact]
    public async Task The_order_hears_that_its_mail_left()
    {
        var order = Guid.CreateVersion7();
        await shop.Announce("ordering", PostOffice.Placed("gehoord@voorbeeld.be", order: order));
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ModuleCatalog>().ByName("messaging").Open(scope.ServiceProvider);
        var name = AnnouncementCatalog.NameOf(typeof(OrderMailSent));
        var sent = Assert.Single(await db.Outbox.Where(m => m.WireName == name).ToListAsync(TestContext.Current.CancellationToken), m => m.Payload.Contains($"{order}", StringComparison.Ordinal));
        Assert.Contains("\"kind\":\"placed\"", sent.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_mail_that_opens_an_account_is_gone_once_it_left()
    {
        await shop.Announce("accounts", PostOffice.Account("geheim@voorbeeld.be", "reset-password"));
        Assert.Contains("/", Assert.Single(shop.MailsTo("geheim@voorbeeld.be")).TextBody, StringComparison.Ordinal);
        var kept = await Mails(mails => mails.AsNoTracking().SingleAsync(m => m.Recipient == "geheim@voorbeeld.be"));
        Assert.Equal(("", ""), (kept.Text, kept.Html));
    }

    [Theory]
    [InlineData("kop@voorbeeld.be\r\nBcc: allen@voorbeeld.be")]
    [InlineData("kop@voorbeeld.be\nSubject: anders")]
    [InlineData("kop@voorbeeld.be, tweede@voorbeeld.be")]
    [InlineData("Iemand <kop@voorbeeld.be>")]
    [InlineData("kop@voorbeeld.be;tweede@voorbeeld.be")]
    [InlineData("kop@voorbeeld.be\0")]
    [InlineData("kop@voorbeeld.be ")]
    [InlineData("geen-adres")]
    public void A_recipient_that_is_more_than_one_bare_address_is_no_recipient(string typed) => Assert.Null(EmailAddress.Parse(typed));

    [Theory]
    [InlineData("Noor\r\nBcc: allen@voorbeeld.be")]
    [InlineData("Noor\nSubject: anders")]
    [InlineData("Noor\u2028Bcc: allen@voorbeeld.be")]
    [InlineData("Noor\u0085Bcc: allen@voorbeeld.be")]
    [InlineData("Noor\0Bcc: allen@voorbeeld.be")]
    public async Task A_line_break_in_a_name_or_number_starts_no_header(string hostile)
    {
        var email = $"{Guid.NewGuid():N}@voorbeeld.be";
        await shop.Announce("ordering", PostOffice.Placed(email, name: hostile) with { Number = hostile });
        var mail = Assert.Single(shop.MailsTo(email));
        Assert.Empty(mail.Bcc);
        Assert.Single(mail.To);
        Assert.DoesNotContain(mail.Headers, header => header.Field.Equals("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.Single(mail.Headers, header => header.Field == "Subject");
    }

    [Fact, LawCheck(14)]
    public async Task A_restricted_person_is_not_mailed()
    {
        await shop.Announce("ordering", PostOffice.Placed("stil@voorbeeld.be"), settle: false);
        await shop.Services.GetRequiredService<Relay>().Settle(TestContext.Current.CancellationToken);
        await Mails(mails => mails.Where(m => m.Recipient == "stil@voorbeeld.be").ExecuteUpdateAsync(set => set.SetProperty(m => m.IsRestricted, true)));
        await shop.Settle();
        Assert.Empty(shop.MailsTo("stil@voorbeeld.be"));
    }

    private async Task<T> Mails<T>(Func<IQueryable<Mail>, Task<T>> ask)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<Mail>(Opening.ByLaw(Purpose.OrderStatus)));
    }
}
