namespace LaBelleCerise.Accounts.Throttling;

/// <summary>One thing to count tries under.</summary>
/// <param name="Hash">The keyed hash.</param>
/// <param name="Free">How many tries come without a wait.</param>
/// <param name="IsForgiven">Whether a right password forgets them all; else it takes back its own.</param>
internal sealed record TryKey(string Hash, int Free, bool IsForgiven);
