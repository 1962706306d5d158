using LaBelleCerise.Ordering.Contracts;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Terms exactly as buyers agreed to them, with every fact filled in; kept once however many orders were placed on them.</summary>
internal sealed class AgreedTerms
{
    /// <summary>SHA-256 of the papers; orders point here by it.</summary>
    public required string Hash { get; init; }

    public required string Culture { get; init; }

    /// <summary>Which version of each text: <c>TermsOfSale 3, DeliveryAndReturns 1</c>.</summary>
    public required string Versions { get; init; }

    public required IReadOnlyList<OrderPaper> Papers { get; init; }

    public required DateTimeOffset FirstAgreedAt { get; init; }
}
