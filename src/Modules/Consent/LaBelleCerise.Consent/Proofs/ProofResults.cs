using System.Globalization;
using System.Xml;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Proofs;

/// <summary>The results of the last runs, read again when a file changes; a file that cannot be read is left out and named in the log.</summary>
internal sealed partial class ProofResults(IOptions<ProofOptions> options, IHostEnvironment host, ILogger<ProofResults> log)
{
    private readonly Lock reading = new();
    private (string Stamp, ILookup<string, TestRun> Runs) known = ("?", Array.Empty<TestRun>().ToLookup(r => r.Promise));

    /// <summary>The runs of each promise.</summary>
    public ILookup<string, TestRun> Runs()
    {
        var folder = Path.Combine(host.ContentRootPath, options.Value.Results);
        FileInfo[] files = Directory.Exists(folder) ? [.. new DirectoryInfo(folder).GetFiles("*.xml").OrderBy(f => f.Name, StringComparer.Ordinal)] : [];
        var stamp = string.Join('|', files.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Name} {f.Length} {f.LastWriteTimeUtc.Ticks}")));
        lock (reading)
        {
            if (known.Stamp != stamp)
            {
                known = (stamp, files.SelectMany(Read).ToLookup(r => r.Promise));
            }

            return known.Runs;
        }
    }

    private List<TestRun> Read(FileInfo file)
    {
        var runs = new List<TestRun>();
        try
        {
            using var reader = XmlReader.Create(file.FullName, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 200_000_000 });
            var suite = Path.GetFileNameWithoutExtension(file.Name);
            (string Test, bool IsGreen, DateTimeOffset At)? test = null;
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, Name: "test" })
                {
                    test = DateTimeOffset.TryParse(reader.GetAttribute("finish-rtf"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
                        ? ($"{reader.GetAttribute("type")}.{reader.GetAttribute("method")}", reader.GetAttribute("result") == "Pass", at)
                        : null;
                }
                else if (reader is { NodeType: XmlNodeType.Element, Name: "trait" } && reader.GetAttribute("name") == "promise" && test is { } ran)
                {
                    runs.Add(new(reader.GetAttribute("value") ?? "", suite, ran.Test, ran.IsGreen, ran.At));
                }
            }
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            // A run may be writing the file at this moment.
            LogUnreadable(log, file.Name, error.GetType().Name);
            return [];
        }

        return runs;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Results {File} could not be read: {Error}")]
    private static partial void LogUnreadable(ILogger log, string file, string error);
}
