namespace LaBelleCerise.Consent.Receipts;

/// <summary>The end of the chain at the end of a day, published: whoever noted it sees later that nothing before it was changed.</summary>
internal sealed class LedgerRoot
{
    public required DateOnly Day { get; init; }

    public required long Sequence { get; init; }

    public required string Hash { get; init; }
}
