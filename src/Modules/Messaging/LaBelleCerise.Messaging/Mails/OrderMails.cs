using System.Globalization;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Contracts;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>What the mails about an order say: its state and nothing that sells (promise S10, law M3).</summary>
internal sealed class OrderMails(IStringLocalizer<MailTexts> texts, MailLinks links)
{
    /// <summary>So many lines at most stand in a mail: readers clip what is longer than 102 KB.</summary>
    private const int LinesShown = 100;

    public MailContent Placed(OrderPlaced order) => About(MailKind.OrderPlaced, order.Number, order.Name,
    [
        Words("Placed.Text", order.Number),
        .. HowToPay(order),
        Follow(order.OrderId, order.LinkVersion, "Placed.Button"),
        Goods(order),
        new MailBlock.Facts(texts["Placed.Delivery"], [order.DeliveryWay, .. order.DeliveryAddress, .. order.PromisedOn is { } day ? new[] { texts["Placed.Promised", Day(day)].Value } : []]),
        .. order.Particulars.Select(about => new MailBlock.Facts(about.Heading, about.Lines)),
    ]) with { Papers = [.. order.Papers.Select(Paper.Of)] };

    /// <summary>What an order still waits for: all of it, or the rest.</summary>
    public MailContent TransferReminded(TransferReminded order) => About(MailKind.TransferReminded, order.Number, order.Name,
    [
        order.ReceivedInCents > 0 ? Words("TransferReminded.Part", new Kernel.Amounts.Money(order.ReceivedInCents), order.Number) : Words("TransferReminded.Waiting", order.Number),
        How(order.Transfer),
        Words("TransferReminded.Crossed"),
        Follow(order.OrderId, order.LinkVersion, "Follow"),
    ]);

    public MailContent Paid(OrderPaid order) => About(MailKind.OrderPaid, order.Number, order.Name,
    [
        Words("Paid.Text", new Kernel.Amounts.Money(order.AmountInCents), order.Number),
        Words("Paid.Next"),
        Follow(order.OrderId, order.LinkVersion, "Follow"),
    ]);

    public MailContent Shipped(OrderShipped order)
    {
        var follow = Follow(order.OrderId, order.LinkVersion, "Follow");
        var parcel = new MailBlock.Facts(texts["Shipped.Parcel"], [order.Carrier, order.TrackingNumber]);
        return About(MailKind.OrderShipped, order.Number, order.Name, IsWebAddress(order.TrackingUrl)
            ? [Words("Shipped.Text", order.Number, order.Carrier), new MailBlock.Button(texts["Shipped.Button"], order.TrackingUrl!), parcel, follow]
            : [Words("Shipped.Text", order.Number, order.Carrier), follow, parcel]);
    }

    public MailContent Lapsed(OrderLapsed order) => About(MailKind.OrderLapsed, order.Number, order.Name,
    [
        Words("Lapsed.Text", order.Number),
        Words("Lapsed.Next"),
        Follow(order.OrderId, order.LinkVersion, "Follow"),
    ]);

    public MailContent Cancelled(OrderCancelled order) => About(MailKind.OrderCancelled, order.Number, order.Name,
    [
        Words("Cancelled.Text", order.Number),
        Words(order.IsRefundDue ? "Cancelled.Refund" : "Cancelled.NoRefund"),
        Follow(order.OrderId, order.LinkVersion, "Follow"),
    ]);

    /// <summary>The receipt of a withdrawal on a durable medium: its content, its date and its time (directive 2011/83/EU art. 11a(4), law W13).</summary>
    public MailContent WithdrawalReceived(WithdrawalReceived made)
    {
        var subject = texts[made.IsOverdue ? "WithdrawalReceived.OverdueSubject" : "WithdrawalReceived.Subject", made.Number];
        List<MailBlock> blocks =
        [
            Words(made.IsOverdue ? "WithdrawalReceived.OverdueText" : "WithdrawalReceived.Text", made.Number),
            new MailBlock.Facts(texts["WithdrawalReceived.At"], [InWords(made.StatedAt)]),
            new MailBlock.Facts(texts["WithdrawalReceived.Content"], [made.Name, .. made.Lines.Select(l => $"{l.Quantity} × {l.Name}")]),
        ];
        if (made.Remark is { } remark)
        {
            blocks.Add(new MailBlock.Quote(texts["WithdrawalReceived.Remark"], remark));
        }

        blocks.Add(made.LateSince is { } last ? Words("WithdrawalReceived.Late", InWords(last)) : Words("WithdrawalReceived." + made.Next, made.SendBackBy is { } by ? InWords(by) : ""));
        blocks.Add(Follow(made.OrderId, made.LinkVersion, "Follow"));
        return About(MailKind.WithdrawalReceived, made.Number, made.Name, blocks) with { Subject = subject };
    }

    /// <summary>A mail that staff asked for and that we no longer hold: it says what happened and links to the order, which has the rest.</summary>
    public MailContent Again(OrderMailRequested order, MailKind kind) => About(kind, order.Number, order.Name,
    [
        Words($"Again.{kind}", order.Number),
        Follow(order.OrderId, order.LinkVersion, "Follow"),
    ]);

    private MailContent About(MailKind kind, string number, string name, IReadOnlyList<MailBlock> blocks)
    {
        var greeting = Greeting.NameOf(name) is { } called ? texts["Greeting", called] : texts["GreetingWithoutName"];
        return new MailContent(texts[$"{kind}.Subject", number], texts[$"{kind}.Heading"], [new MailBlock.Paragraph(greeting), .. blocks], texts["WhyOrder", number]);
    }

    private IEnumerable<MailBlock> HowToPay(OrderPlaced order) => order.Transfer is { } transfer ? [Words("Placed.Transfer"), How(transfer)] : [Words("Placed.Pay")];

    /// <summary>What to fill in at the bank (promise S17).</summary>
    private MailBlock.Facts How(TransferDetails transfer) => new(texts["Transfer.How"],
    [
        texts["Transfer.Amount", new Kernel.Amounts.Money(transfer.AmountInCents)],
        texts["Transfer.Iban", transfer.Iban, transfer.Beneficiary],
        texts["Transfer.Message", transfer.Message],
        texts["Transfer.Before", Day(DateOnly.FromDateTime(Cultures.InBrussels(transfer.PayBefore).DateTime))],
    ]);

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.CurrentCulture);

    private MailBlock.Paragraph Words(string key, params object[] values) => new(texts[key, values]);

    private MailBlock.Button Follow(Guid order, int linkVersion, string label) =>
        new(texts[label], links.ToOrder(PublicPages.FollowOrder, Cultures.Current, order, linkVersion));

    private MailBlock.Goods Goods(OrderPlaced order)
    {
        List<(string, long, bool)> totals = [(texts["Shipping"], order.ShippingInCents, false), (texts["Total"], order.TotalInCents, true)];
        totals.AddRange(order.Vat.Select(share => (texts["VatShare", Rate(share.RateInBasisPoints)].Value, share.VatInCents, false)));
        var more = order.Lines.Count - LinesShown;
        return new MailBlock.Goods(texts["Placed.Goods"], [.. order.Lines.Take(LinesShown)], more > 0 ? texts["MoreLines", more].Value : null, totals);
    }

    /// <summary>To the second, in Brussels: this moment decides whether it was in time.</summary>
    private static string InWords(DateTimeOffset time) => Cultures.InBrussels(time).ToString("dddd d MMMM yyyy, HH:mm:ss", CultureInfo.CurrentCulture);

    private static string InWords(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture);

    private static string Rate(int basisPoints) => (basisPoints / 100m).ToString("0.##", CultureInfo.CurrentCulture);

    private static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
