namespace LaBelleCerise.Catalog.Imports;

/// <summary>What is wrong, or worth knowing, about a cell of the file.</summary>
/// <param name="Row">The line as a spreadsheet numbers it: the header is 1; 0 for the whole file.</param>
/// <param name="Column">The header of the column, as it stands in the file.</param>
/// <param name="Code">The key of the text that explains it.</param>
/// <param name="Value">The cell, shortened.</param>
internal sealed record ImportProblem(int Row, string Column, string Code, string Value = "");
