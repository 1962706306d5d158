using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>The terms on which an order can be placed now.</summary>
/// <param name="Hash">SHA-256 of the papers: shown with the review, compared at placing.</param>
/// <param name="Versions">Which version of each text.</param>
/// <param name="Since">When the youngest of them was published.</param>
/// <param name="Papers">The papers as the buyer gets them.</param>
internal sealed record OfferedTerms(string Hash, string Versions, DateTimeOffset Since, IReadOnlyList<OrderPaper> Papers);
