namespace LaBelleCerise.Kernel.Verification;

/// <summary>The kinds of places at which a drill may end the process: on either side of a commit and of a call to an outside system (reliability R2).</summary>
/// <param name="Name">The first half of a point's name; the second says which commit or which call.</param>
public sealed record KillPoint(string Name)
{
    /// <summary>The work of a unit is done, nothing of it is stored.</summary>
    public static readonly KillPoint BeforeCommit = new("before-commit");

    /// <summary>It is stored, and nobody was told.</summary>
    public static readonly KillPoint AfterCommit = new("after-commit");

    /// <summary>An outside system is about to be called.</summary>
    public static readonly KillPoint BeforeCall = new("before-call");

    /// <summary>It answered, and the answer is not written down.</summary>
    public static readonly KillPoint AfterCall = new("after-call");

    /// <summary>Both sides of a commit.</summary>
    public static IReadOnlyList<KillPoint> Commits { get; } = [BeforeCommit, AfterCommit];

    /// <summary>Both sides of a call.</summary>
    public static IReadOnlyList<KillPoint> Calls { get; } = [BeforeCall, AfterCall];
}
