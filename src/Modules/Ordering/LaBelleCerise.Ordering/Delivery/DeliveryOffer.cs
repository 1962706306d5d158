using LaBelleCerise.Kernel.Amounts;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What we deliver where, for how much and paid how, in words of the reader's language: for the basket page, the texts and the confirmation (law W3).</summary>
internal sealed class DeliveryOffer(DeliveryWays ways, IStringLocalizer<DeliveryWays> names, IStringLocalizer<DeliveryOffer> texts)
{
    /// <summary>One line per way, with its price.</summary>
    public IReadOnlyList<string> Ways() => [.. DeliveryWays.All.Select(way => texts["Way", names[way + ".Name"].Value, Price(ways.PriceInCents(way, 0))].Value)];

    /// <summary>Where parcels go.</summary>
    public string Countries() => texts["Countries"];

    /// <summary>From which amount delivery is free, or that it never is.</summary>
    public string FreeFrom() => ways.FreeFromInCents is { } limit ? texts["FreeFrom", new Money(limit)] : texts["NeverFree"];

    /// <summary>How an order can be paid.</summary>
    public string PaymentWays() => texts["PaymentWays"];

    private string Price(long cents) => cents == 0 ? names["Free"].Value : new Money(cents).ToString();
}
