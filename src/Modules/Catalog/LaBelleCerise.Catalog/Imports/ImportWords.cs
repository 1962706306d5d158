namespace LaBelleCerise.Catalog.Imports;

/// <summary>Names the texts that explain what is wrong with a file.</summary>
internal sealed class ImportWords;
