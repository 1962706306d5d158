namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>How personal data are treated; usually shared by several properties of an entity.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Basis">Why that is lawful.</param>
/// <param name="Retention">Which rule ends it.</param>
/// <param name="ClockStart">The property from which that rule counts, as a path.</param>
/// <param name="Erasure">What an accepted erasure does.</param>
/// <param name="Recipients">Who outside receives it.</param>
public sealed record Treatment(
    Purpose Purpose, LawfulBasis Basis, Retention Retention, string ClockStart, Erasure Erasure, params IReadOnlyList<Recipient> Recipients);
