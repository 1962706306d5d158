namespace LaBelleCerise.Cookies.Walks;

/// <summary>One answer of the shop to its own walker.</summary>
/// <param name="Status">The status.</param>
/// <param name="Html">The page; empty when it is none.</param>
/// <param name="Policy">The content security policy.</param>
/// <param name="Cookies">The names of the cookies that it sets.</param>
internal sealed record WalkAnswer(int Status, string Html, string Policy, IReadOnlyList<string> Cookies);
