namespace LaBelleCerise.Consent.Ledger;

/// <summary>One link of the chain: hashes only, so that it stays when its entry goes (ADR 0003).</summary>
internal sealed class LedgerLink
{
    public required long Sequence { get; init; }

    /// <summary>HMAC of the entry under its salt.</summary>
    public required string Commitment { get; init; }

    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of the previous hash and the commitment.</summary>
    public required string Hash { get; init; }
}
