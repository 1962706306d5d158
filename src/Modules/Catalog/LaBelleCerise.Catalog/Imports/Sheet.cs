using System.Text;
using CsvHelper;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>A file of the kind that PrestaShop exports: semicolons, a header row, an asterisk on required columns.</summary>
internal sealed class Sheet
{
    /// <summary>The largest file that is taken.</summary>
    public const int MostBytes = 10 * 1024 * 1024;
    private const int MostRows = 20_000;
    private const int MostCharactersShown = 60;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly List<ImportProblem> problems = [];
    private readonly List<SheetRow> rows = [];
    private string[] headers = [];

    private Sheet()
    {
    }

    public IReadOnlyList<ImportProblem> Problems => problems;

    public IReadOnlyList<SheetRow> Rows => rows;

    /// <summary>The columns as the file names them.</summary>
    public IReadOnlyList<string> Headers => headers;

    /// <summary>Reads a file; whatever is wrong with it stands in <see cref="Problems"/>, nothing is thrown.</summary>
    public static Sheet Read(byte[] file)
    {
        var sheet = new Sheet();
        if (file.Length > MostBytes)
        {
            sheet.problems.Add(new ImportProblem(0, "", "TooLarge"));
        }
        else if (Decode(file) is not { } text)
        {
            sheet.problems.Add(new ImportProblem(0, "", "WrongEncoding"));
        }
        else if (text.Contains('\0'))
        {
            sheet.problems.Add(new ImportProblem(0, "", "NotText"));
        }
        else
        {
            sheet.Parse(text);
        }

        return sheet;
    }

    /// <summary>The header of a column by its plain name, or null when the file has no such column.</summary>
    public string? HeaderOf(string column) => headers.FirstOrDefault(h => Plain(h) == column);

    /// <summary>A cell as messages show it.</summary>
    public static string Shown(string value) => value.Length <= MostCharactersShown ? value : value[..MostCharactersShown] + "…";

    private static string? Decode(byte[] file)
    {
        try
        {
            return Strict.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private void Parse(string text)
    {
        var options = new CsvReaderOptions { Separator = ';', TrackLineNumbers = true, MaxRecordSize = MostBytes, OnMalformedRecord = Complain };
        try
        {
            using var csv = CsvReader.FromText(text, options);
            csv.ReadHeader();
            headers = [.. csv.Headers];
            if (headers.Length < 2)
            {
                headers = [];
                problems.Add(new ImportProblem(0, "", "NoHeader"));
                return;
            }

            ReadRows(csv);
        }
        catch (CsvFormatException)
        {
            problems.Add(new ImportProblem(0, "", "NoHeader"));
        }
    }

    private void ReadRows(CsvReader csv)
    {
        while (csv.Read())
        {
            if (rows.Count == MostRows)
            {
                problems.Add(new ImportProblem(0, "", "TooManyRows"));
                return;
            }

            var cells = headers.Select((header, column) => (Plain: Plain(header), Value: column < csv.FieldCount ? csv.GetString(column).Trim() : ""));
            rows.Add(new SheetRow((int)csv.LineNumber, cells.GroupBy(c => c.Plain).ToDictionary(c => c.Key, c => c.First().Value)));
        }
    }

    /// <summary>HTML in unquoted cells has quotes of its own; only a quote that never ends swallows rows.</summary>
    private void Complain(CsvMalformedRecord record)
    {
        if (record.Reason is CsvMalformedReason.UnterminatedQuote)
        {
            problems.Add(new ImportProblem((int)record.LineNumber, "", "BadQuotes", Shown(record.RawRecord)));
        }
    }

    /// <summary><c>Name *</c> and <c>Active (0/1)</c> are name and active: software versions differ in what they add.</summary>
    private static string Plain(string header) => header.Split('(')[0].Replace("*", "").Trim().ToLowerInvariant();
}
