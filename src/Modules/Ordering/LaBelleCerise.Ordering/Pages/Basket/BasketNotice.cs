namespace LaBelleCerise.Ordering.Pages.Basket;

/// <summary>What the basket page says about what was just done; its name is a key of that page's texts.</summary>
internal enum BasketNotice
{
    Added,
    Changed,
    Removed,
    Quantity,
    NotForSale,
    TooMany,
}
