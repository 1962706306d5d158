using LaBelleCerise.Kernel.Amounts;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What we deliver where, for how much and paid how, as the owner set it and in words of the reader's language: for the basket page, the texts and the confirmation (law W3).</summary>
internal sealed class DeliveryOffer(
    DeliveryWays ways, IStringLocalizer<DeliveryWays> names, IStringLocalizer<Countries> countries, IStringLocalizer<DeliveryOffer> texts, IOptionsMonitor<OrderingOptions> options)
{
    /// <summary>One line per way, with its price.</summary>
    public IReadOnlyList<string> Ways() => [.. ways.Offered(0).Select(way => texts["Way", names[way + ".Name"].Value, Price(ways.PriceInCents(way, 0))].Value)];

    /// <summary>Where parcels go.</summary>
    public string Countries() => string.Join(", ", ways.CountriesServed.Select(country => countries[country].Value));

    /// <summary>The country as an address ends with it; nothing for Belgium.</summary>
    public IEnumerable<string> Abroad(string country) => country == Delivery.Countries.Belgium ? [] : [countries[country].Value];

    /// <summary>From which amount delivery is free, or that it never is.</summary>
    public string FreeFrom() => ways.FreeFromInCents is { } limit ? texts["FreeFrom", new Money(limit)] : texts["NeverFree"];

    /// <summary>How an order can be paid.</summary>
    public string PaymentWays() => string.Join("; ", new[] { options.CurrentValue.OnlineIsOn ? texts["Pay.Online"].Value : null, options.CurrentValue.TransferIsOn ? texts["Pay.Transfer"].Value : null }.OfType<string>());

    private string Price(long cents) => cents == 0 ? names["Free"].Value : new Money(cents).ToString();
}
