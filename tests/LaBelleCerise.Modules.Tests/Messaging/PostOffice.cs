using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Ordering.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace LaBelleCerise.Modules.Tests.Messaging;

/// <summary>What other modules and staff do to Messaging in its tests, and what then lies in the mailbox.</summary>
internal static class PostOffice
{
    /// <summary>Announces in another module's name, as that module would in its own transaction, and lets everything arrive.</summary>
    public static async Task<Guid> Announce(this Shop shop, string module, IAnnouncement announcement, bool settle = true)
    {
        Guid id;
        await using (var scope = shop.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<ModuleCatalog>().ByName(module).Open(scope.ServiceProvider);
            id = await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Run(db, async token =>
            {
                db.Announce(announcement);
                await db.SaveChangesAsync(token);
                return db.Outbox.Local.Single().Id;
            }, TestContext.Current.CancellationToken);
        }

        if (settle)
        {
            await shop.Settle();
        }

        return id;
    }

    /// <summary>Offers an announcement to its receivers once more, as after a crash before it was marked delivered.</summary>
    public static async Task DeliverAgain(this Shop shop, string module, Guid message, bool forgetReceipt)
    {
        await using (var scope = shop.Services.CreateAsyncScope())
        {
            var modules = scope.ServiceProvider.GetRequiredService<ModuleCatalog>();
            var sender = modules.ByName(module).Open(scope.ServiceProvider);
            await sender.Deliveries.Where(d => d.MessageId == message).ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.DueAt, shop.Clock.GetUtcNow()));
            if (forgetReceipt)
            {
                await modules.ByName("messaging").Open(scope.ServiceProvider).Receipts.Where(r => r.MessageId == message).ExecuteDeleteAsync();
            }
        }

        await shop.Settle();
    }

    /// <summary>The mails in the folder for an address, oldest first.</summary>
    public static IReadOnlyList<MimeMessage> MailsTo(this Shop shop, string address)
    {
        var folder = Path.Combine(shop.DataFolder, "mailbox");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.eml", SearchOption.AllDirectories).Order().Select(file => MimeMessage.Load(file))
                .Where(m => m.To.Mailboxes.Any(to => to.Address == address))]
            : [];
    }

    /// <summary>The owner, signed in with both factors.</summary>
    public static async Task<Visitor> Staff(this Shop shop)
    {
        var visitor = shop.NewVisitor();
        await visitor.SignInAsOwner();
        return visitor;
    }

    public static OrderPlaced Placed(string email, string culture = "nl", string name = "Noor", Guid? order = null, int lines = 2) => new(
        order ?? Guid.CreateVersion7(), 1, 1, "LBC-1043", culture, email, name,
        [.. Enumerable.Range(1, lines).Select(n => new OrderedLine($"jam-{n}", $"Kersenconfituur {n}", n, 520 * n))],
        495, 2055, [new VatShare(600, 88), new VatShare(2100, 86)], "bpost", ["Noor Peeters", "Boterstraat 5 bus 2", "8900 Ieper"]);

    public static WithdrawalReceived Withdrawn(string email, string culture = "nl") => new(
        Guid.CreateVersion7(), 5, 1, Guid.CreateVersion7(), "LBC-1043", culture, email, "Noor", new DateTimeOffset(2026, 11, 23, 9, 0, 7, TimeSpan.Zero),
        [new OrderedLine("jam-1", "Kersenconfituur 1", 1, 520)], null, IsOverdue: false, LateSince: null, "send-back", new DateOnly(2026, 12, 7));

    public static OrderPaid Paid(string email, string culture = "nl", Guid? order = null, long version = 2) =>
        new(order ?? Guid.CreateVersion7(), version, 1, "LBC-1043", culture, email, "Noor", 2055, "BANCONTACT");

    public static OrderShipped Shipped(string email, string culture = "nl", Guid? order = null) =>
        new(order ?? Guid.CreateVersion7(), 3, 1, "LBC-1043", culture, email, "Noor", "bpost", "323212345678", "https://track.bpost.cloud/btr/web/#/search?itemCode=323212345678");

    public static OrderLapsed Lapsed(string email, string culture = "nl") => new(Guid.CreateVersion7(), 2, 1, "LBC-1043", culture, email, "Noor");

    public static OrderCancelled Cancelled(string email, string culture = "nl") => new(Guid.CreateVersion7(), 3, 1, "LBC-1043", culture, email, "Noor", true);

    public static OrderMailRequested Again(string email, string kind, Guid order, int linkVersion, string culture = "nl") =>
        new(order, 9, linkVersion, "LBC-1043", culture, email, "Noor", kind);

    public static AccountMailRequested Account(string email, string kind, string culture = "nl") => new(Guid.CreateVersion7(), 1, Guid.CreateVersion7(), 1, kind, culture, email);
}
