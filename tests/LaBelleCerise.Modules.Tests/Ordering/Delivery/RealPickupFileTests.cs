using LaBelleCerise.Ordering.Delivery;

namespace LaBelleCerise.Modules.Tests.Ordering.Delivery;

/// <summary>Runs the point of bpost's own example, which nobody here wrote, where it is at hand (decisions 34).</summary>
public sealed class RealPickupFileTests(ITestOutputHelper output)
{
    [Fact]
    public void Bposts_own_example_of_a_point_is_understood()
    {
        var file = Repository.SharedData is { } data ? Path.Combine(data, "bpost", "Geo6__Poi.xml") : null;
        if (!File.Exists(file))
        {
            output.WriteLine("real pick-up files: 0 run, the shared data are not at hand");
            return;
        }

        var point = BpostPickupPoints.Point(CarrierXml.Parse(File.ReadAllText(file)));
        Assert.Equal(("220000", "GENT CENTRUM", "Lange Kruisstraat 55, 9000 Gent"), (point.Id, point.Name, point.Address));
        Assert.Equal(6, point.Hours.Count);
        Assert.Equal("9:00–18:00", point.Hours[0].Text);
        output.WriteLine("real pick-up files: 1 run");
    }
}
