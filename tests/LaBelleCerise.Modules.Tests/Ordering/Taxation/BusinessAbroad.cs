using LaBelleCerise.Ordering.Orders;

namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

/// <summary>What a business in Cologne does, page by page.</summary>
internal static class BusinessAbroad
{
    public const string Email = "lena.vogt@example.de";

    /// <summary>Basket, details with the part for companies, review.</summary>
    public static async Task<Page> ReviewAbroad(this Visitor visitor, string sku, string vatNumber, string pieces = "1")
    {
        await visitor.Add(sku, pieces);
        var form = await visitor.Submit(await visitor.Get("/nl/bestellen"), "form#details", null, "[formaction$='Business']");
        return await visitor.Submit(form, "form#details", new
        {
            Email, FirstName = "Lena", LastName = "Vogt", Country = "DE", PostalCode = "50667", City = "Köln", Street = "Domstraße", Number = "3", Phone = "+49 221 1234567", Company = "Vogt GmbH", VatNumber = vatNumber,
        });
    }

    /// <summary>Presses the button; the one order of these goods.</summary>
    public static async Task<Order> PlaceAbroad(this Visitor visitor, Page review, string sku)
    {
        await visitor.Submit(review, "form#place-order");
        return Assert.Single(await visitor.Shop.OrdersOf(sku));
    }
}
