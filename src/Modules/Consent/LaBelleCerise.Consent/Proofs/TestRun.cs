namespace LaBelleCerise.Consent.Proofs;

/// <summary>That a test of a promise ran.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Suite">The file of the run: modules on SQLite, modules on PostgreSQL, stories.</param>
/// <param name="Test">Class and method.</param>
/// <param name="IsGreen">Whether it held.</param>
/// <param name="At">When it ended.</param>
internal sealed record TestRun(string Promise, string Suite, string Test, bool IsGreen, DateTimeOffset At);
