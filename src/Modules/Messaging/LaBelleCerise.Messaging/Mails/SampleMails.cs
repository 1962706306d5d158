using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Newsletters;
using LaBelleCerise.Ordering.Contracts;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Each mail with made-up values, so that staff see their words in place before a customer does.</summary>
internal sealed class SampleMails(MailLinks links, IOptionsMonitor<ShopIdentity> shop)
{
    private const string Number = "26-000123";
    private const string Name = "An Peeters";
    private const string Email = "an.peeters@voorbeeld.be";
    private static readonly Guid Subject = new("01990000-0000-7000-8000-000000000000");

    public MailContent Of(MailKind kind, IStringLocalizer<MailTexts> texts)
    {
        var orders = new OrderMails(texts, links);
        var culture = Cultures.Current;
        return kind switch
        {
            MailKind.OrderPlaced => orders.Placed(new OrderPlaced(
                Subject, 1, 0, Number, culture, Email, Name, [new OrderedLine("VOORBEELD", "Earl Grey", 2, 1390)], 495, 1885, [new VatShare(600, 107)], "bpost", ["Stationsstraat 19", "8900 Ieper"])),
            MailKind.OrderPaid => orders.Paid(new OrderPaid(Subject, 2, 0, Number, culture, Email, Name, 1885, "BANCONTACT")),
            MailKind.OrderShipped => orders.Shipped(new OrderShipped(Subject, 3, 0, Number, culture, Email, Name, "bpost", "323211234567890123456789", null)),
            MailKind.OrderLapsed => orders.Lapsed(new OrderLapsed(Subject, 4, 0, Number, culture, Email, Name)),
            MailKind.OrderCancelled => orders.Cancelled(new OrderCancelled(Subject, 5, 0, Number, culture, Email, Name, IsRefundDue: true)),
            MailKind.TransferReminded => orders.TransferReminded(new TransferReminded(
                Subject, 2, 0, Number, culture, Email, Name, 0, new TransferDetails(shop.CurrentValue.Company, shop.CurrentValue.Iban, 1885, "+++090/3393/37574+++", DateTimeOffset.UnixEpoch.AddYears(57)))),
            MailKind.WithdrawalReceived => orders.WithdrawalReceived(new WithdrawalReceived(
                Subject, 6, 0, Subject, Number, culture, Email, Name, new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), [new OrderedLine("VOORBEELD", "Earl Grey", 2, 1390)],
                "…", IsOverdue: false, LateSince: null, "send-back", new DateOnly(2026, 12, 7))),
            _ when MailKinds.IsAboutRights(kind) => new RightsMails(texts, links).Of(new RightsMailRequested(Subject, 1, "", culture, Email, "R-7K3MQ2", new DateOnly(2026, 12, 22), 0, "…"), kind),
            MailKind.Answer => new AnswerMails(texts, shop).Of("C-12345", "…", "…"),
            MailKind.NewsletterConfirm or MailKind.NewsletterKnown or MailKind.NewsletterLink or MailKind.NewsletterWelcome or MailKind.NewsletterAgain =>
                new NewsletterMails(texts, links).Of(kind, Subject, 0),
            MailKind.NewsletterNotice => new NewsletterMails(texts, links).Notice(Subject, 0, "Beurs voor thee (map 4)", new DateOnly(2026, 11, 2)),
            _ => new AccountMails(texts, links).Of(new AccountMailRequested(Subject, 1, Subject, 0, kind.ToString(), culture, Email), kind),
        };
    }
}
