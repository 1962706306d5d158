using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Messaging;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Verification;

/// <summary>One violation planted per invariant (decisions 35): exactly that one breaks, and holds again when it is undone.</summary>
public sealed class PlantedViolationTests(Shop shop) : IClassFixture<Shop>
{
    private static readonly Opening Books = Opening.ByLaw(Purpose.TaxDuty);
    private static readonly string[] All = ["N3", "V10", "V2", "V3", "V4", "V5", "V8", "V9"];

    [Theory]
    [InlineData("V2")]
    [InlineData("V3")]
    [InlineData("V4")]
    [InlineData("V5")]
    [InlineData("V8")]
    [InlineData("V9")]
    [InlineData("V10")]
    [InlineData("N3")]
    public async Task A_planted_violation_breaks_its_invariant_and_no_other(string id)
    {
        var order = await Sell();
        Assert.Empty(await Broken(order));
        var undo = await Plant(id, order);
        Assert.Equal(undo is null ? [] : [id], await Broken(order));
        await (undo?.Invoke() ?? Task.CompletedTask);
        Assert.Empty(await Broken(order));
    }

    [Fact]
    public async Task The_command_says_whether_all_hold()
    {
        var order = await Sell();
        Assert.Equal(0, await Verify("--journal", await Journal(order), "--provider", $"{Provider}"));
        Assert.Equal(2, await Verify("--journal"));
        Assert.Equal(2, await Verify("--what", "ever"));
    }

    private Uri Provider => new($"{shop.World.Url}/_control/multisafepay/orders");

    /// <summary>One sale with all that follows from it; the same one for every case.</summary>
    private async Task<Order> Sell()
    {
        const string Sku = "VERIFIED";
        if ((await shop.OrdersOf(Sku)).SingleOrDefault() is { } known)
        {
            return known;
        }

        await shop.List(sku: Sku);
        using var visitor = shop.NewVisitor();
        var order = await visitor.Buy(Sku);
        await shop.Settle();
        await shop.World.EndPayment($"{order.Number}-1", "completed");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((order = (await shop.OrdersOf(Sku)).Single()).State is not OrderState.Paid)
        {
            await Task.Delay(50, patience.Token);
            await shop.Settle();
        }

        return order;
    }

    private async Task<string> Journal(Order order)
    {
        var file = Path.Combine(shop.DataFolder, "journal.txt");
        await File.WriteAllTextAsync(file, order.Number + Environment.NewLine);
        return file;
    }

    private async Task<int> Verify(params string[] arguments)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetServices<IHostCommand>().Single(c => c.Name == "verify").Run(["verify", .. arguments], TestContext.Current.CancellationToken);
    }

    /// <summary>The ids of the invariants that do not hold; each must have looked at something.</summary>
    private async Task<List<string>> Broken(Order order)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var input = new VerificationInput(await Journal(order), Provider);
        var invariants = scope.ServiceProvider.GetServices<IInvariant>().OrderBy(i => i.Id, StringComparer.Ordinal).ToList();
        Assert.Equal(All, invariants.Select(i => i.Id));
        var broken = new List<string>();
        foreach (var invariant in invariants)
        {
            var finding = await invariant.Examine(input, TestContext.Current.CancellationToken);
            Assert.True(finding is { IsApplicable: true, Examined: > 0 }, invariant.Id);
            if (finding.Violations.Count > 0)
            {
                broken.Add(invariant.Id);
            }
        }

        return broken;
    }

    /// <summary>Changes one row behind the shop's back; what it gives undoes that. Null where the database itself refuses such a row.</summary>
    private async Task<Func<Task>?> Plant(string id, Order order)
    {
        switch (id)
        {
            case "V2":
                return await There(() => shop.Ask(db => db.Stock.Where(s => s.Sku == "VERIFIED").ExecuteUpdateAsync(s => s.SetProperty(x => x.Sold, x => x.Sold + 1))),
                    () => shop.Ask(db => db.Stock.Where(s => s.Sku == "VERIFIED").ExecuteUpdateAsync(s => s.SetProperty(x => x.Sold, x => x.Sold - 1))));
            case "V3":
                return await There(() => Rename(order, "LBC-GONE"), () => Rename(order, order.Number));
            case "V4":
                return await There(() => Rebook(order, "nobody-1"), () => Rebook(order, $"{order.Number}-1"));
            case "V5":
                return await There(() => Reckon(order, 1), () => Reckon(order, -1));
            case "V8":
                return await There(() => Relabel(order, MailKind.OrderPaid, MailKind.OrderPlaced), () => Relabel(order, MailKind.OrderPlaced, MailKind.OrderPaid));
            case "N3":
                return await There(() => Age(order, -8), () => Age(order, 8));
            case "V9" when TestDatabase.IsPostgres:
                return null;
            case "V9":
                var orphan = Guid.NewGuid();
                return await There(() => Reparent(order.Id, orphan), () => Reparent(orphan, order.Id));
            default:
                return await LoseReceipt();
        }
    }

    private static async Task<Func<Task>> There(Func<Task<int>> plant, Func<Task<int>> undo)
    {
        Assert.NotEqual(0, await plant());
        return undo;
    }

    private Task<int> Rename(Order order, string number) => shop.Ask(db => db.Open<Order>(Books).Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Number, number)));

    private Task<int> Rebook(Order order, string reference) =>
        shop.Ask(db => db.PaymentRows().Where(p => p.OrderId == order.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.ProviderOrderId, reference)));

    private Task<int> Reckon(Order order, long more) =>
        shop.Ask(db => db.Open<MoneyReceived>(Books).Where(m => m.OrderId == order.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.AmountInCents, m => m.AmountInCents + more)));

    /// <summary>Makes one of the order's two mails look like the other.</summary>
    private async Task<int> Relabel(Order order, MailKind from, MailKind to)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var mails = scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<Mail>(Opening.ByLaw(Purpose.OrderStatus)).Where(m => m.SubjectId == order.Id && m.Kind == from);
        var id = await mails.OrderByDescending(m => m.Id).Select(m => m.Id).FirstAsync();
        return await mails.Where(m => m.Id == id).ExecuteUpdateAsync(s => s.SetProperty(m => m.Kind, to));
    }

    /// <summary>Moves the order's mails in time: seven years is how long they are kept.</summary>
    private async Task<int> Age(Order order, int years)
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var mails = scope.ServiceProvider.GetRequiredService<MessagingDb>().Open<Mail>(Opening.ByLaw(Purpose.OrderStatus)).Where(m => m.SubjectId == order.Id);
        var queued = await mails.Select(m => m.QueuedAt).FirstAsync();
        return await mails.ExecuteUpdateAsync(s => s.SetProperty(m => m.QueuedAt, queued.AddYears(years)));
    }

    /// <summary>Gives the order's history a parent that does not exist, on a connection that does not check.</summary>
    private async Task<int> Reparent(Guid from, Guid to)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(shop.DataFolder, "ordering.db")};Foreign Keys=False;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE order_events SET \"OrderId\" = $to WHERE upper(\"OrderId\") = upper($from)";
        command.Parameters.AddWithValue("$to", to.ToString().ToUpperInvariant());
        command.Parameters.AddWithValue("$from", from.ToString());
        return await command.ExecuteNonQueryAsync();
    }

    private async Task<Func<Task>> LoseReceipt()
    {
        var message = await shop.Ask(db => db.Deliveries.Where(d => d.Receiver == "messaging" && d.State == DeliveryState.Delivered).Select(d => d.MessageId).FirstAsync());
        await using var scope = shop.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MessagingDb>();
        var receipt = await db.Receipts.AsNoTracking().SingleAsync(r => r.MessageId == message);
        Assert.Equal(1, await db.Receipts.Where(r => r.MessageId == message).ExecuteDeleteAsync());
        return async () =>
        {
            await using var later = shop.Services.CreateAsyncScope();
            var store = later.ServiceProvider.GetRequiredService<MessagingDb>();
            store.Add(receipt);
            await store.SaveChangesAsync();
        };
    }
}
