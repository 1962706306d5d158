using System.Text;

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
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. Rows(reader.ReadToEnd()).Skip(1).Where(row => row.Count >= 10 && row[3].Length > 0).Select(row => new KnownCookie(row[3].Trim(), row[9].Trim() == "1", row[1], row[2], row[7]))];
    }

    /// <summary>Comma-separated values with quotes, which may hold commas, doubled quotes and line ends.</summary>
    private static IEnumerable<List<string>> Rows(string text)
    {
        var (row, field, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '"')
            {
                if (isQuoted && at + 1 < text.Length && text[at + 1] == '"')
                {
                    field.Append(text[at++]);
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (isQuoted || sign is not (',' or '\n' or '\r'))
            {
                field.Append(sign);
            }
            else if (sign != '\r')
            {
                row.Add(field.ToString());
                field.Clear();
                if (sign == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
        }

        row.Add(field.ToString());
        yield return row;
    }
}
