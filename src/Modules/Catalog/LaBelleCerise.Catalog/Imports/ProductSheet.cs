using System.Globalization;
using LaBelleCerise.Catalog.Products;

namespace LaBelleCerise.Catalog.Imports;

/// <summary>Reads the products of a file and checks every cell that we use.</summary>
internal sealed class ProductSheet
{
    private static readonly string[] Used =
    [
        "product id", "active", "name", "categories", "price tax excluded", "price tax included", "price", "reference #", "reference", "manufacturer", "ean13",
        "weight", "quantity", "summary", "description", "url rewritten", "image alt texts",
    ];

    private readonly Sheet sheet;
    private readonly bool emptyClears;
    private readonly List<ImportProblem> problems;
    private readonly List<ImportProblem> remarks = [];
    private readonly List<ImportedRow> rows = [];

    private ProductSheet(Sheet sheet, bool emptyClears)
    {
        (this.sheet, this.emptyClears) = (sheet, emptyClears);
        problems = [.. sheet.Problems];
    }

    public IReadOnlyList<ImportedRow> Rows => rows;

    /// <summary>What stops the import.</summary>
    public IReadOnlyList<ImportProblem> Problems => problems;

    /// <summary>What staff should know, but does not stop it.</summary>
    public IReadOnlyList<ImportProblem> Remarks => remarks;

    /// <summary>Columns that hold something and are left aside.</summary>
    public IReadOnlyList<string> UnusedColumns =>
        [.. sheet.Headers.Where(h => sheet.Rows.Any(r => IsFilled(r, h)) && !Used.Any(u => sheet.HeaderOf(u) == h)).Take(80)];

    public static ProductSheet Read(byte[] file, bool emptyClears)
    {
        var read = new ProductSheet(Sheet.Read(file), emptyClears);
        read.ReadRows();
        return read;
    }

    private void ReadRows()
    {
        if (sheet.Headers.Count == 0)
        {
            return;
        }

        if (sheet.HeaderOf("name") is null)
        {
            problems.Add(new ImportProblem(1, "Name *", "MissingColumn"));
        }

        if (sheet.HeaderOf("reference #") is null && sheet.HeaderOf("reference") is null && sheet.HeaderOf("product id") is null)
        {
            problems.Add(new ImportProblem(1, "Reference #", "MissingColumn"));
        }

        if (problems.Count > 0)
        {
            return;
        }

        rows.AddRange(sheet.Rows.Select(Read));
        foreach (var twin in rows.GroupBy(r => r.Sku, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).SelectMany(g => g.Skip(1)))
        {
            problems.Add(new ImportProblem(twin.Number, "Reference #", "TwiceInFile", twin.Sku));
        }

        if (rows.Count == 0)
        {
            problems.Add(new ImportProblem(0, "", "NoRows"));
        }
    }

    private ImportedRow Read(SheetRow row)
    {
        var name = Text(row, "name", ProductLimits.Name) ?? "";
        if (name.Length == 0)
        {
            Complain(row, "name", "Required");
        }

        return new ImportedRow
        {
            Number = row.Number,
            Name = name,
            Sku = Sku(row),
            Category = Text(row, "categories", 400)?.Split(',')[0].Trim() is { Length: > 0 } category ? category : null,
            Price = Number(row, "price tax excluded", 100_000m) ?? Number(row, "price tax included", 100_000m) ?? Number(row, "price", 100_000m),
            Brand = Optional(row, "manufacturer", ProductLimits.Brand),
            Ean = Ean(row),
            WeightInGrams = Number(row, "weight", ProductLimits.WeightInGrams / 1000m) is { } kilos ? (int)Math.Round(kilos * 1000m) : null,
            OpeningStock = Number(row, "quantity", 1_000_000m) is { } pieces ? (int)Math.Max(0, pieces) : null,
            Summary = Prose(row, "summary", ProductLimits.Summary),
            Description = Prose(row, "description", ProductLimits.Description),
            SlugWish = Text(row, "url rewritten", 400) is { Length: > 0 } wish ? wish : null,
            Alt = Optional(row, "image alt texts", 2000)?.Split(',')[0].Trim() is { Length: <= ProductLimits.Alt } alt ? alt : null,
            IsActive = Flag(row, "active"),
        };
    }

    private string Sku(SheetRow row)
    {
        var reference = Cell(row, "reference #") ?? Cell(row, "reference");
        var sku = reference is { Length: > 0 } ? reference : Cell(row, "product id") is { Length: > 0 } id ? $"PS-{id}" : "";
        var column = reference is { Length: > 0 } ? "reference #" : "product id";
        if (sku.Length is 0 or > ProductLimits.Sku)
        {
            Complain(row, column, sku.Length == 0 ? "Required" : "TooLong");
        }
        else if (!sku.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ' ') || !char.IsAsciiLetterOrDigit(sku[0]))
        {
            Complain(row, column, "BadSku");
        }

        return sku;
    }

    /// <summary>A cell that is a formula for a spreadsheet is refused: an export of ours must never carry it on.</summary>
    private string? Text(SheetRow row, string column, int longest)
    {
        var cell = Cell(row, column);
        if (cell is { Length: > 0 } && cell[0] is '=' or '+' or '-' or '@' or '\t')
        {
            Complain(row, column, "Formula");
        }
        else if (cell?.Length > longest)
        {
            Complain(row, column, "TooLong");
        }
        else if (cell?.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) == true)
        {
            Complain(row, column, "NotText");
        }

        return cell;
    }

    private string? Optional(SheetRow row, string column, int longest) => Kept(Text(row, column, longest));

    private string? Prose(SheetRow row, string column, int longest)
    {
        var cell = Cell(row, column);
        if (cell is { Length: > 0 } && cell[0] is '=' or '@')
        {
            Complain(row, column, "Formula");
            return null;
        }

        var text = cell is null ? null : PlainText.Of(cell);
        if (text?.Length > longest)
        {
            Complain(row, column, "TooLong");
        }

        return Kept(text);
    }

    private string? Kept(string? cell) => cell?.Length == 0 && !emptyClears ? null : cell;

    private string? Ean(SheetRow row)
    {
        var cell = Cell(row, "ean13");
        if (cell is { Length: > 0 } && !EanCode.IsValid(cell))
        {
            remarks.Add(new ImportProblem(row.Number, sheet.HeaderOf("ean13")!, "BadEan", Sheet.Shown(cell)));
            return null;
        }

        return Kept(cell);
    }

    private decimal? Number(SheetRow row, string column, decimal most)
    {
        var cell = Cell(row, column);
        if (string.IsNullOrEmpty(cell))
        {
            return null;
        }

        var styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (cell.Length <= 20 && decimal.TryParse(cell.Replace(',', '.'), styles, CultureInfo.InvariantCulture, out var number))
        {
            if (number <= most && (number >= 0 || column == "quantity"))
            {
                return number;
            }

            Complain(row, column, "OutOfRange");
            return null;
        }

        Complain(row, column, "NotANumber");
        return null;
    }

    private bool? Flag(SheetRow row, string column)
    {
        var cell = Cell(row, column);
        if (cell is null or "" or "0" or "1")
        {
            return string.IsNullOrEmpty(cell) ? null : cell == "1";
        }

        Complain(row, column, "NotAFlag");
        return null;
    }

    private static string? Cell(SheetRow row, string column) => row.Cells.GetValueOrDefault(column);

    private bool IsFilled(SheetRow row, string header) => row.Cells.Any(c => c.Value.Length > 0 && c.Value != "0" && sheet.HeaderOf(c.Key) == header);

    private void Complain(SheetRow row, string column, string code) =>
        problems.Add(new ImportProblem(row.Number, sheet.HeaderOf(column) ?? column, code, Sheet.Shown(Cell(row, column) ?? "")));
}
