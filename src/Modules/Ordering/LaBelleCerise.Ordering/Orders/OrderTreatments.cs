using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Ordering.Orders;

/// <summary>How the data of an order are treated: they are order papers, kept by tax law and then removed (promises S9 and S15).</summary>
internal static class OrderTreatments
{
    /// <summary>What an invoice says; every row's clock starts at the order's placing.</summary>
    public static Treatment Papers { get; } = new(
        Purpose.Invoicing, LawfulBasis.LegalObligation, Retention.OrderPapers, nameof(Order.PlacedAt), Erasure.KeepByLaw, Recipient.Hosting);

    /// <summary>What the carrier needs.</summary>
    public static Treatment Parcel { get; } = new(
        Purpose.Delivery, LawfulBasis.Contract, Retention.OrderPapers, nameof(Order.PlacedAt), Erasure.KeepByLaw, Recipient.Bpost, Recipient.Dpd, Recipient.Hosting);

    /// <summary>What we tell the customer about the order.</summary>
    public static Treatment Status { get; } = new(
        Purpose.OrderStatus, LawfulBasis.Contract, Retention.OrderPapers, nameof(Order.PlacedAt), Erasure.KeepByLaw, Recipient.MailHost, Recipient.Hosting);

    /// <summary>That and how much was paid; never with what (promise S16).</summary>
    public static Treatment Payment { get; } = new(
        Purpose.Payment, LawfulBasis.Contract, Retention.OrderPapers, nameof(Order.PlacedAt), Erasure.KeepByLaw, Recipient.MultiSafepay, Recipient.Hosting);

    /// <summary>That the order belongs to an account; the link goes when the account goes.</summary>
    public static Treatment Account { get; } = new(
        Purpose.Account, LawfulBasis.Contract, Retention.OrderPapers, nameof(Order.PlacedAt), Erasure.Redact, Recipient.Hosting);

    /// <summary>That someone withdrew and what came of it: kept with the papers of the order, for it is what a refund rests on.</summary>
    public static Treatment Withdrawal { get; } = new(
        Purpose.AfterSales, LawfulBasis.LegalObligation, Retention.OrderPapers, nameof(Order.PlacedAt), Erasure.KeepByLaw, Recipient.MailHost, Recipient.Hosting);

    /// <summary>What staff did to an order.</summary>
    public static Treatment Trail { get; } = new(
        Purpose.AfterSales, LawfulBasis.LegitimateInterest, Retention.OrderPapers, nameof(OrderEvent.At), Erasure.KeepByLaw, Recipient.Hosting);

    /// <summary>What an announcement carries; it is emptied when its receivers have it.</summary>
    public static Treatment Transit { get; } = new(
        Purpose.OrderStatus, LawfulBasis.Contract, Retention.Transit, "OccurredAt", Erasure.Redact);
}
