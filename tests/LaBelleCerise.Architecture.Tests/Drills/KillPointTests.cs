using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Verification;

namespace LaBelleCerise.Architecture.Tests.Drills;

public sealed class KillPointTests
{
    private static readonly IReadOnlyList<SourceFile> Sources = Repo.Files("src", ".cs");

    [Fact]
    public void Listed_points_and_reached_points_are_the_same() => new KillPointsAreReached().Holds(Sources);

    [Fact]
    public void A_planted_point_of_its_own_is_found() => new KillPointsAreReached().Finds(
        "src/X.cs makes a point of its own", [.. Sources, new SourceFile("src/X.cs", "unitOfWork.Run(db, work, cancellation, new WorkUnit(\"mine\"));")]);

    [Fact]
    public void A_planted_point_that_nothing_reaches_is_found() => new KillPointsAreReached().Finds(
        "WorkUnit.StoreNotice is reached by no code", [.. Sources.Where(f => f.Name != "NoticeBook")]);

    [Fact]
    public void The_page_about_drills_names_every_point()
    {
        var page = File.ReadAllText(Path.Combine(Repo.Root, "docs", "drills.md"));
        Assert.All([.. WorkUnit.All.Select(u => u.Name), .. KillPoint.Commits.Concat(KillPoint.Calls).Select(k => k.Name)], name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_drill_strikes_at_every_unit_of_work_that_is_no_command()
    {
        var drill = File.ReadAllText(Path.Combine(Repo.Root, "tests", "LaBelleCerise.Drills", "KillPointDrill.cs"));
        Assert.Contains("WorkUnit.All", drill, StringComparison.Ordinal);
        Assert.Contains("KillPoint.Commits", drill, StringComparison.Ordinal);
        Assert.Contains("KillPoint.Calls", drill, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_has_its_two_points()
    {
        var names = KillPoints.Names(Assemblies.Modules);
        Assert.Contains("before-commit:PlaceOrder", names);
        Assert.Contains("after-commit:MarkOrderPaid", names);
        Assert.Equal(names.Count, names.Distinct().Count());
    }
}
