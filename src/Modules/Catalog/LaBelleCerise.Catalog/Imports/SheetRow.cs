namespace LaBelleCerise.Catalog.Imports;

/// <summary>One line of a file.</summary>
/// <param name="Number">The line as a spreadsheet numbers it.</param>
/// <param name="Cells">The cells by plain column name.</param>
internal sealed record SheetRow(int Number, IReadOnlyDictionary<string, string> Cells);
