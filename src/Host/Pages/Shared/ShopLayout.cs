namespace LaBelleCerise.Host.Pages.Shared;

/// <summary>Names the texts of the layout.</summary>
public sealed class ShopLayout;
