namespace LaBelleCerise.Cookies.Walks;

/// <summary>What a walk found.</summary>
/// <param name="Walked">Every route.</param>
/// <param name="Cookies">The names of the cookies that were set.</param>
/// <param name="Faults">What should not have been there, at most as many as a page can show.</param>
internal sealed record WalkReport(IReadOnlyList<WalkedRoute> Walked, IReadOnlyList<string> Cookies, IReadOnlyList<WalkFault> Faults);
