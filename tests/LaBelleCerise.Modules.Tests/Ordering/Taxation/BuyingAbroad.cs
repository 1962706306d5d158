using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

/// <summary>What someone in Cologne does, page by page.</summary>
internal static class BuyingAbroad
{
    public const string Email = "lena.vogt@example.de";

    /// <summary>Basket, details, review; with a VAT number as a business, without one as a consumer.</summary>
    public static async Task<Page> ReviewAbroad(this Visitor visitor, string sku, string? vatNumber, string pieces = "1")
    {
        await visitor.Add(sku, pieces);
        var form = await visitor.Get("/nl/bestellen");
        var abroad = new { Email, FirstName = "Lena", LastName = "Vogt", Country = "DE", PostalCode = "50667", City = "Köln", Street = "Domstraße", Number = "3", Phone = "+49 221 1234567" };
        return vatNumber is null
            ? await visitor.Submit(form, "form#details", abroad)
            : await visitor.Submit(await visitor.Submit(form, "form#details", abroad, "[formaction$='Business']"), "form#details", new { Company = "Vogt GmbH", VatNumber = vatNumber });
    }

    /// <summary>Presses the button; the newest order of these goods, of which there are so many now.</summary>
    public static async Task<Order> PlaceAbroad(this Visitor visitor, Page review, string sku, int orders = 1)
    {
        await visitor.Submit(review, "form#place-order");
        var all = await visitor.Shop.OrdersOf(sku);
        Assert.Equal(orders, all.Count);
        return all.MaxBy(o => o.PlacedAt)!;
    }
}
