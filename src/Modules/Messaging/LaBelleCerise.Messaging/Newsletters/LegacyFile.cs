using CsvHelper;
using LaBelleCerise.Kernel.PersonalData.Imports;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>A list of addresses from before or from someone else: <c>email;language;origin;date;reference</c>, one row each. A row that does not say where, when and by which proof is refused (promise S8).</summary>
internal sealed class LegacyFile
{
    public const int MostBytes = 1024 * 1024;

    /// <summary>One turn of the writer lane takes them; a longer list comes as several files.</summary>
    private const int MostRows = 2_000;
    private const int Columns = 5;

    private readonly List<ImportedPerson> rows = [];
    private readonly List<LegacyProblem> problems = [];
    private readonly HashSet<string> seen = [];

    private LegacyFile()
    {
    }

    public IReadOnlyList<ImportedPerson> Rows => rows;

    public IReadOnlyList<LegacyProblem> Problems => problems;

    public static LegacyFile Read(string text, DateOnly today)
    {
        var file = new LegacyFile();
        var options = new CsvReaderOptions { Separator = ';', TrackLineNumbers = true, MaxRecordSize = MostBytes, OnMalformedRecord = record => file.problems.Add(new LegacyProblem((int)record.LineNumber, "Columns")) };
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), options);
        try
        {
            csv.ReadHeader();
            while (file.rows.Count + file.problems.Count < MostRows && csv.Read())
            {
                file.Take((int)csv.LineNumber, [.. Enumerable.Range(0, csv.FieldCount).Select(column => csv.GetString(column).Trim())], today);
            }
        }
        catch (CsvFormatException)
        {
            file.problems.Add(new LegacyProblem(1, "Columns"));
        }

        return file;
    }

    private void Take(int line, string[] cells, DateOnly today)
    {
        var reason = "Columns";
        if (cells.Length == Columns && ImportedPerson.Read(new ImportedRow(cells[0], cells[1], cells[2], cells[3], cells[4]), today, out reason) is { } person)
        {
            if (seen.Add(person.Email))
            {
                rows.Add(person);
                return;
            }

            reason = "Twice";
        }

        problems.Add(new LegacyProblem(line, reason!));
    }
}
