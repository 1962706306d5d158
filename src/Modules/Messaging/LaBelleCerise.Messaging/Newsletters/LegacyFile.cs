using System.Globalization;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Sending;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>A list of old subscribers: <c>email;language;origin;date;reference</c>, one row each. A row that does not say where and when it comes from is refused (promise S8).</summary>
internal sealed class LegacyFile
{
    public const int MostBytes = 1024 * 1024;

    /// <summary>One turn of the writer lane takes them; a longer list comes as several files.</summary>
    private const int MostRows = 2_000;
    private const int LongestOrigin = 200;

    /// <summary>The day on which all were asked to look at their subscription (promise S52); who came later gave explicit consent, or none.</summary>
    private static readonly DateOnly LastDay = new(2018, 5, 24);

    private readonly List<LegacyRow> rows = [];
    private readonly List<LegacyProblem> problems = [];
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);

    private LegacyFile()
    {
    }

    public IReadOnlyList<LegacyRow> Rows => rows;

    public IReadOnlyList<LegacyProblem> Problems => problems;

    public static LegacyFile Read(string text, DateOnly today)
    {
        var file = new LegacyFile();
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        for (var i = 1; i < lines.Length && i <= MostRows; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                file.Take(i + 1, [.. lines[i].Split(';').Select(cell => cell.Trim().Trim('"').Trim())], today);
            }
        }

        return file;
    }

    private void Take(int line, string[] cells, DateOnly today)
    {
        var date = default(DateOnly);
        var reason = cells switch
        {
            not { Length: 5 } => "Columns",
            _ when EmailAddress.Parse(cells[0]) is null => "Email",
            _ when !Cultures.All.Contains(cells[1]) => "Language",
            _ when cells[2].Length == 0 => "Origin",
            _ when !DateOnly.TryParseExact(cells[3], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) || date > today => "Date",
            _ when date > LastDay => "TooNew",
            _ when cells[4].Length == 0 => "Reference",
            _ when cells[2].Length + cells[4].Length + 3 > LongestOrigin => "Origin",
            _ when !seen.Add(cells[0]) => "Twice",
            _ => null,
        };
        if (reason is not null)
        {
            problems.Add(new LegacyProblem(line, reason));
            return;
        }

        rows.Add(new LegacyRow(cells[0].ToLowerInvariant(), cells[1], $"{cells[2]} ({cells[4]})", date));
    }
}
