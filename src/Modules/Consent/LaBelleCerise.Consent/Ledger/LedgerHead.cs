namespace LaBelleCerise.Consent.Ledger;

/// <summary>The end of the chain: locked while a link is added, so that two hosts never fork it.</summary>
internal sealed class LedgerHead
{
    public required string Stream { get; init; }

    public required long Sequence { get; init; }

    public required string Hash { get; init; }
}
