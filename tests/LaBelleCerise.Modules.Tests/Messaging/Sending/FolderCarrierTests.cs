using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging;
using LaBelleCerise.Messaging.Mails;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Messaging.Sending;

public sealed class FolderCarrierTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_kill_between_writing_the_file_and_marking_it_sent_gives_one_file()
    {
        await shop.Announce("ordering", PostOffice.Placed("knal@voorbeeld.be"));
        await Mails(mails => mails.Where(m => m.Recipient == "knal@voorbeeld.be").ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.Waiting).SetProperty(m => m.SentAt, (DateTimeOffset?)null).SetProperty(m => m.HandedOverAt, m => m.QueuedAt)));
        await shop.Restart();
        // The lease of the host that was killed runs out first.
        await shop.Advance(TimeSpan.FromMinutes(6));
        await shop.Settle();
        Assert.Single(shop.MailsTo("knal@voorbeeld.be"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(shop.DataFolder, "mailbox"), "*.half"));
        var mail = await Mails(mails => mails.Where(m => m.Recipient == "knal@voorbeeld.be").Select(m => new { m.State, m.Cuts }).SingleAsync());
        Assert.Equal((MailState.Sent, 0), (mail.State, mail.Cuts));
    }

    private async Task<T> Mails<T>(Func<IQueryable<Mail>, Task<T>> ask)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<Mail>(Opening.ByLaw(Purpose.OrderStatus)));
    }
}
