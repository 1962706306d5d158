using System.Globalization;

namespace LaBelleCerise.Consent.Canary;

/// <summary>One night's life of the person who is nobody, and what was left of it (law N7).</summary>
internal sealed class CanaryLife
{
    /// <summary>Longer than a night: what is not forgotten by then never will be.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(20);

    private CanaryLife()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Unique: of two hosts one gives it.</summary>
    public DateOnly Night { get; private set; }

    public DateTimeOffset BornAt { get; private set; }

    public CanaryStage Stage { get; private set; }

    /// <summary>The case that it waits for.</summary>
    public Guid? CaseId { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>A line for each thing that went wrong: where it was found, or the step that it did not get past. Empty when nothing did.</summary>
    public string Found { get; private set; } = "";

    /// <summary>Raised by every change: two hosts do not lead it at once.</summary>
    public long Version { get; private set; }

    public IReadOnlyList<string> Findings => Found.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CanaryLife Begin(DateOnly night, DateTimeOffset now) => new() { Id = Guid.CreateVersion7(now), Night = night, BornAt = now };

    /// <summary>On to the next step, and the case that is asked for it.</summary>
    public void Go(CanaryStage stage, Guid? caseId) => (Stage, CaseId, Version) = (stage, caseId, Version + 1);

    public void Find(IEnumerable<string> findings) => (Found, Version) = (string.Join('\n', Findings.Concat(findings).Distinct(StringComparer.Ordinal)), Version + 1);

    /// <summary>Whether it takes longer than it can.</summary>
    public bool IsStuck(DateTimeOffset now) => now - BornAt > Longest;

    public void GiveUp(DateTimeOffset now)
    {
        Find([string.Create(CultureInfo.InvariantCulture, $"stage:{Stage}")]);
        EndedAt = now;
    }

    public void End(IEnumerable<string> left, DateTimeOffset now)
    {
        Find(left);
        EndedAt = now;
    }
}
