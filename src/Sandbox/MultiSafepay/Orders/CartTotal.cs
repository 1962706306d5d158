using System.Globalization;
using System.Text.Json;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>The provider's sum of a cart: items and VAT rounded apart, half up (handbook apis.md 1.9).</summary>
internal static class CartTotal
{
    public static long InCents(JsonElement request)
    {
        var net = 0m;
        var vat = 0m;
        foreach (var item in Items(request.At("shopping_cart", "items")))
        {
            var line = Decimal(item.Text("unit_price")) * Decimal(item.Text("quantity"));
            net += line;
            vat += line * Rate(request, item);
        }

        return (long)((Round(net) + Round(vat)) * 100m);
    }

    private static decimal Rate(JsonElement request, JsonElement item)
    {
        var table = item.Text("tax_table_selector");
        foreach (var alternate in Items(request.At("checkout_options", "tax_tables", "alternate")))
        {
            if (table is { Length: > 0 } && alternate.Text("name") == table)
            {
                return Decimal(Items(alternate.At("rules")).Select(rule => rule.Text("rate")).FirstOrDefault());
            }
        }

        return Decimal(request.Text("checkout_options", "tax_tables", "default", "rate"));
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement? list)
        => list is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : default;

    private static decimal Decimal(string? text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0m;

    private static decimal Round(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}
