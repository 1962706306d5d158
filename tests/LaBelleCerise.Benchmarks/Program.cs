using System.Globalization;
using LaBelleCerise.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length < 2)
{
    Console.Error.WriteLine("LaBelleCerise.Benchmarks PUBLISHED-FOLDER DEBUG-FOLDER [RUNS]");
    return 2;
}

var runs = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5;
await using var bench = new ColdStart();
await bench.Prepare(args[0]);
var (published, debug) = (new List<Start>(), new List<Start>());
for (var run = 0; run < runs; run++)
{
    // In turn, so that a machine that slows down slows both.
    published.Add(await bench.Measure(args[0]));
    debug.Add(await bench.Measure(args[1]));
}

Console.WriteLine($"demo shop on SQLite, {runs} starts of each in turn, {Environment.ProcessorCount} processors; median (fastest to slowest)");
Report("cold start to the first product page, ms", s => s.Milliseconds);
Report("memory at that page, MiB", s => s.MemoryAtFirstPage);
Report("memory after 500 pages, MiB", s => s.MemoryAfterLoad);
return 0;

void Report(string what, Func<Start, double> figure)
{
    var (ours, theirs) = (published.Select(figure).Order().ToList(), debug.Select(figure).Order().ToList());
    var ratios = published.Zip(debug, (p, d) => figure(p) / figure(d)).Order().ToList();
    Console.WriteLine($"{what,-42} published {ours[runs / 2],7:0} ({ours[0]:0} to {ours[^1]:0})  Debug {theirs[runs / 2],7:0} ({theirs[0]:0} to {theirs[^1]:0})  ratio {ratios[runs / 2]:0.00}");
}
