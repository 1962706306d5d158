using System.Globalization;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Contracts;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using LaBelleCerise.Ordering.Transfers;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Writes what a buyer gets on a durable medium: everything of the pre-contract information, and the papers that were agreed to (law W2, W6).</summary>
internal sealed class OrderConfirmation(
    TermsOnOffer terms, DeliveryOffer delivery, IStringLocalizer<DeliveryWays> names, IStringLocalizer<OrderConfirmation> texts, IOptionsMonitor<ShopIdentity> identity)
{
    /// <summary>Without another agreement we deliver within thirty days (law W10).</summary>
    private const int DaysToDeliver = 30;

    /// <summary>The terms that the review shows and placing compares; null as long as a text is not published.</summary>
    public Task<OfferedTerms?> TermsFor(string culture, string? company, CancellationToken cancellation) =>
        terms.For(culture, company is null ? CustomerKind.Consumer : CustomerKind.Business, cancellation);

    /// <summary>The announcement of a placed order, its terms kept beside it; nothing is stored before the caller saves.</summary>
    public async Task<OrderPlaced> Of(Order order, OfferedTerms agreed, CancellationToken cancellation)
    {
        await terms.Keep(agreed, order.Culture, cancellation);
        var amounts = order.Amounts;
        return TextCulture.Write(order.Culture, () => new OrderPlaced(
            order.Id, order.Version, order.LinkVersion, order.Number, order.Culture, order.Email, order.Greeting,
            [.. order.Lines.Select(l => new OrderedLine(l.Sku, l.Name, l.Quantity, l.AmountInCents))],
            amounts.ShippingInCents, amounts.TotalInCents, [.. amounts.Rates.Select(r => new VatShare(r.RateInBasisPoints, r.VatInCents))],
            names[order.DeliveryWay + ".Name"].Value,
            order.Pickup?.Lines ?? [$"{order.FirstName} {order.LastName}", order.Address.StreetLine(order.Culture), order.Address.CityLine, .. delivery.Abroad(order.Address.Country)],
            order.PromisedOn, TransferNote.Of(order, identity.CurrentValue)?.Details)
        {
            Particulars = [.. Particulars(order, agreed)],
            Papers = agreed.Papers,
        });
    }

    private IEnumerable<OrderParticular> Particulars(Order order, OfferedTerms agreed)
    {
        var shop = identity.CurrentValue;
        yield return About("Deadline", texts["Deadline.Text", Day(order.PlacedAt.AddDays(DaysToDeliver))]);
        yield return About("Payment", delivery.PaymentWays(), texts["Payment.Text", Moment(order.LapsesAt)]);
        yield return About(
            "Seller", $"{shop.Name}, {shop.Company}", $"{shop.Street}, {shop.PostalCode} {shop.City}", texts["Seller.Number", shop.VatNumber, shop.LegalRegister], shop.Email, shop.Phone);
        if (order.Treatment is VatTreatment.IntraCommunity)
        {
            yield return About("VatExempt", texts["VatExempt.Text", order.VatNumber!]);
        }

        if (order.Kind is CustomerKind.Consumer)
        {
            yield return About("Withdrawal", texts["Withdrawal.Term"], texts["Withdrawal.How", shop.Email], texts["Withdrawal.Return"], texts["Withdrawal.Refund"], texts["Withdrawal.Exceptions"]);
            yield return About("Guarantee", texts["Guarantee.Text"]);
            yield return About("Complaints", texts["Complaints.Us", shop.Email, shop.Phone], texts["Complaints.Ombudsman"]);
        }
        else
        {
            yield return About("Business", texts["Business.Text"]);
            yield return About("Complaints", texts["Complaints.Us", shop.Email, shop.Phone]);
        }

        yield return About("Terms", texts["Terms.Text", Day(agreed.Since)], string.Join(", ", agreed.Papers.Select(p => p.FileName)));
    }

    private OrderParticular About(string what, params string[] lines) => new(texts[what + ".Heading"], lines);

    private static string Day(DateTimeOffset time) => Cultures.InBrussels(time).ToString("D", CultureInfo.CurrentCulture);

    private static string Moment(DateTimeOffset time) => Cultures.InBrussels(time).ToString("f", CultureInfo.CurrentCulture);
}
