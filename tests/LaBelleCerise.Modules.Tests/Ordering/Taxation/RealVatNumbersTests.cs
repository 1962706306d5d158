using LaBelleCerise.Ordering.Taxation;

namespace LaBelleCerise.Modules.Tests.Ordering.Taxation;

/// <summary>Runs the VAT numbers that others collected, where they are at hand (decisions 34).</summary>
public sealed class RealVatNumbersTests(ITestOutputHelper output)
{
    private static readonly string[] Members =
    [
        "austria", "belgium", "bulgaria", "croatia", "cyprus", "czechRepublic", "denmark", "estonia", "finland", "france", "germany", "greece", "hungary", "ireland", "italy", "latvia", "lithuania", "luxembourg",
        "malta", "netherlands", "poland", "portugal", "romania", "slovakiaRepublic", "slovenia", "spain", "sweden",
    ];

    /// <summary>Not numbers that VIES knows: of sellers outside the union, and of a Romanian person.</summary>
    private static readonly string[] Others = ["EU372022452", "RO 1630615123457"];

    [Fact]
    public void Every_number_that_others_found_in_use_is_read()
    {
        if (Repository.SharedData is not { } data)
        {
            output.WriteLine("real VAT numbers: 0 run, the shared data are not at hand");
            return;
        }

        var found = File.ReadAllLines(Path.Combine(data, "vat", "stdnum-eu-valid.txt")).Where(l => l.Trim().Length > 0 && !Others.Contains(l.Trim())).ToList();
        var listed = File.ReadAllLines(Path.Combine(data, "vat", "jsvat-vectors.csv")).Select(l => l.Split(',')).Where(l => Members.Contains(l[0]) && l[2] == "valid").Select(l => l[1]).ToList();

        Assert.Equal([], found.Concat(listed).Where(number => VatNumber.Parse(number, "") is null));
        Assert.True(found.Count > 600 && listed.Count > 1_000, $"{found.Count} and {listed.Count}");
        output.WriteLine($"real VAT numbers: {found.Count + listed.Count} run");
    }
}
