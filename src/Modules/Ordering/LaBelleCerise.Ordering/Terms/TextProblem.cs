namespace LaBelleCerise.Ordering.Terms;

/// <summary>Why a text cannot be saved or published as it is.</summary>
/// <param name="Culture">In which language.</param>
/// <param name="Reason">A key of the page's texts.</param>
/// <param name="About">The placeholder or link that is meant.</param>
internal sealed record TextProblem(string Culture, string Reason, string About);
