namespace LaBelleCerise.Cookies.Walks;

/// <summary>A route that was walked.</summary>
/// <param name="Route">Its template.</param>
/// <param name="HasSample">Whether a real address of it was found; else made-up values stood in it, and the answer is most often that there is no such page.</param>
/// <param name="Statuses">The answer in each state, in their order.</param>
internal sealed record WalkedRoute(string Route, bool HasSample, IReadOnlyList<int> Statuses);
