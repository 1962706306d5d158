namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>One night of one store.</summary>
/// <param name="Store">The store.</param>
/// <param name="Night">The day, in Brussels.</param>
/// <param name="At">When it ended.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Lines">What each rule did.</param>
public sealed record RetentionRun(string Store, DateOnly Night, DateTimeOffset At, long Milliseconds, IReadOnlyList<RetentionLine> Lines);
