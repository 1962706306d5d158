using System.Text;
using CsvHelper;

namespace LaBelleCerise.Consent;

/// <summary>A table as a file for a spreadsheet: UTF-8 with its mark, semicolons as in Belgian settings, every cell quoted, none that would be taken for a formula.</summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Form = new() { Separator = ';', Quoting = CsvQuoting.Always, Injection = CsvInjection.Escape };

    /// <summary>The columns as the first line, then the rows.</summary>
    public static byte[] Write(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows)
    {
        using var file = new MemoryStream();
        file.Write(Encoding.UTF8.Preamble);
        using (var csv = CsvWriter.Create(file, Form, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(columns))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return file.ToArray();
    }
}
