namespace LaBelleCerise.Kernel.Security.Turns;

/// <summary>One thing to count turns under.</summary>
/// <param name="Hash">The keyed hash.</param>
/// <param name="PerHour">How many turns an hour has.</param>
public sealed record TurnKey(string Hash, int PerHour);
