using LaBelleCerise.Catalog.Imports;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Catalog;

/// <summary>The import at the command line: <c>import file.csv [--confirm]</c>; without <c>--confirm</c> it only tells what it would do.</summary>
internal sealed class CatalogImportCommand(IServiceProvider services) : IHostCommand
{
    public string Name => "import";

    public string Summary => "Reads a product file, tells what it would change, and changes it with --confirm.";

    public string Usage =>
        """
        FILE [--confirm] [--categories FILE] [--language nl|fr|de|en] [--vat standard|intermediate|reduced|zero] [--prices net|gross] [--empty keep|clear]
          --confirm          applies the file; without it nothing changes
          --categories FILE  the category export that belongs to it
          --language, --vat, --prices, --empty   what the file does not say by itself
        """;

    Task<int> IHostCommand.Run(string[] args, CancellationToken cancellation) => Run(services, args, cancellation);

    /// <summary>Runs it; <paramref name="args"/> begins with the word import. Answers 0 when all is well, 1 when the file has errors, 2 when the call is wrong.</summary>
    public static async Task<int> Run(IServiceProvider services, string[] args, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        Cultures.Use(Cultures.Current);
        var words = scope.ServiceProvider.GetRequiredService<IStringLocalizer<ImportWords>>();
        if (args.Length < 2 || !File.Exists(args[1]) || Answers(args) is not { } answers || (Value(args, "--categories") is { } other && !File.Exists(other)))
        {
            return CommandExit.WrongUse;
        }

        var categories = Value(args, "--categories") is { } path ? await ReadBounded(path, cancellation) : null;
        var desk = scope.ServiceProvider.GetRequiredService<ImportDesk>();
        var id = await desk.Stage(await ReadBounded(args[1], cancellation), categories, answers, cancellation);
        Console.WriteLine(words["Answers", answers.Language, answers.VatClass, answers.PricesAreNet ? "net" : "gross", answers.EmptyClears ? "clear" : "keep"].Value);
        return await Show(scope.ServiceProvider, id, words, cancellation) ? await Confirm(desk, id, args, words, cancellation) : 1;
    }

    private static async Task<int> Confirm(ImportDesk desk, Guid id, string[] args, IStringLocalizer<ImportWords> words, CancellationToken cancellation)
    {
        if (!args.Contains("--confirm"))
        {
            Console.WriteLine(words["NothingChanged"].Value);
            return 0;
        }

        var isDone = await desk.Run(id, cancellation);
        Console.WriteLine(words[isDone ? "Imported" : "Refused"].Value);
        return isDone ? 0 : 1;
    }

    private static async Task<bool> Show(IServiceProvider services, Guid id, IStringLocalizer<ImportWords> words, CancellationToken cancellation)
    {
        var planner = services.GetRequiredService<ImportPlanner>();
        var preview = await planner.Preview((await planner.Open(id, cancellation))!, cancellation);
        foreach (var problem in preview.Problems.Concat(preview.Remarks))
        {
            Console.WriteLine($"{words["Row"]} {problem.Row}, {problem.Column}: {words[problem.Code]} {problem.Value}");
        }

        Console.WriteLine($"{words["New"]} {preview.Added}, {words["Changed"]} {preview.Changed}, {words["Unchanged"]} {preview.Unchanged}");
        if (!preview.CanBeConfirmed)
        {
            Console.WriteLine(words["Refused"].Value);
        }

        return preview.CanBeConfirmed;
    }

    private static ImportAnswers? Answers(string[] args)
    {
        var language = Value(args, "--language") ?? Cultures.Default;
        var prices = Value(args, "--prices") ?? "net";
        var empty = Value(args, "--empty") ?? "keep";
        return Cultures.All.Contains(language) && prices is "net" or "gross" && empty is "keep" or "clear"
            && Enum.TryParse<VatClass>(Value(args, "--vat") ?? nameof(VatClass.Standard), ignoreCase: true, out var vat) && Enum.IsDefined(vat)
            ? new ImportAnswers(language, vat, prices == "net", empty == "clear")
            : null;
    }

    private static string? Value(string[] args, string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    /// <summary>Reads no more of a file than one byte above the limit, which the sheet then refuses.</summary>
    private static async Task<byte[]> ReadBounded(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var bytes = new byte[Math.Min(file.Length, Sheet.MostBytes + 1)];
        await file.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }
}
