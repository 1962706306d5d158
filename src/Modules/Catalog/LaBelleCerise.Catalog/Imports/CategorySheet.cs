using LaBelleCerise.Catalog.Texts;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Reads the categories of a file; it is optional, for products name theirs.</summary>
internal static class CategorySheet
{
    private const int LongestName = 120;
    private const int LongestDescription = 2000;

    public static (IReadOnlyList<ImportedShelf> Shelves, IReadOnlyList<ImportProblem> Problems) Read(byte[] file)
    {
        var sheet = Sheet.Read(file);
        List<ImportProblem> problems = [.. sheet.Problems];
        List<ImportedShelf> shelves = [];
        if (sheet.Headers.Count > 0 && sheet.HeaderOf("name") is null)
        {
            problems.Add(new ImportProblem(1, "Name *", "MissingColumn"));
            return (shelves, problems);
        }

        foreach (var row in sheet.Rows.Where(r => r.Cells.GetValueOrDefault("active") != "0"))
        {
            var name = row.Cells.GetValueOrDefault("name", "");
            var description = PlainText.Of(row.Cells.GetValueOrDefault("description", ""));
            if (Slug.From(name).Length == 0 || name.Length > LongestName || name[0] is '=' or '+' or '-' or '@')
            {
                problems.Add(new ImportProblem(row.Number, sheet.HeaderOf("name")!, name.Length > LongestName ? "TooLong" : "Required", Sheet.Shown(name)));
            }
            else if (description.Length > LongestDescription)
            {
                problems.Add(new ImportProblem(row.Number, sheet.HeaderOf("description")!, "TooLong", Sheet.Shown(description)));
            }
            else
            {
                shelves.Add(new ImportedShelf(name, description, row.Cells.GetValueOrDefault("url rewritten", "")));
            }
        }

        return (shelves, problems);
    }
}
