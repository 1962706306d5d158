using CsvHelper;

namespace LaBelleCerise.Cookies.Register;

/// <summary>Names of cookies that others know: what our register says is checked against it, and a stranger that a walk finds is looked up in it.</summary>
/// <remarks>Open Cookie Database, Apache-2.0 (NOTICE); the file stands beside this class as it came.</remarks>
internal sealed class OpenCookieDatabase
{
    private readonly Lazy<IReadOnlyList<KnownCookie>> all = new(Load);

    public IReadOnlyList<KnownCookie> All => all.Value;

    /// <summary>The closest entry: an exact name before a beginning, a longer beginning before a shorter one.</summary>
    public KnownCookie? Find(string name) => All.Where(c => c.Matches(name)).OrderBy(c => c.IsBeginning).ThenByDescending(c => c.Name.Length).FirstOrDefault();

    private static List<KnownCookie> Load()
    {
        using var stream = typeof(OpenCookieDatabase).Assembly.GetManifestResourceStream("open-cookie-database.csv")
            ?? throw new InvalidOperationException("The open cookie database is not in the assembly.");
        using var rows = CsvReader.Create(stream, new CsvReaderOptions(), leaveOpen: true);
        rows.ReadHeader();
        List<KnownCookie> known = [];
        while (rows.Read())
        {
            if (rows.FieldCount >= 10 && rows.GetString(3) is { Length: > 0 } name)
            {
                known.Add(new KnownCookie(name.Trim(), rows.GetString(9).Trim() == "1", rows.GetString(1), rows.GetString(2), rows.GetString(7)));
            }
        }

        return known;
    }
}
