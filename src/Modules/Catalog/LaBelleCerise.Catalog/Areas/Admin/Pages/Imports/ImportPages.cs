namespace LaBelleCerise.Catalog.Areas.Admin.Pages.Imports;

/// <summary>Names the texts that the import pages share.</summary>
internal sealed class ImportPages;
