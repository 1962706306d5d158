namespace LaBelleCerise.Catalog.Imports;

/// <summary>One category of the file.</summary>
internal sealed record ImportedShelf(string Name, string Description, string SlugWish);
