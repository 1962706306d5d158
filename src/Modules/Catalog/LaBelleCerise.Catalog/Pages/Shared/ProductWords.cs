namespace LaBelleCerise.Catalog.Pages.Shared;

/// <summary>Names the texts that cards, stock and paging share.</summary>
internal sealed class ProductWords;
