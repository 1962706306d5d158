namespace LaBelleCerise.Consent.Ledger;

/// <summary>The words on which someone said yes or no: never changed, so that an old entry still shows the old words.</summary>
internal sealed class ConsentWording
{
    /// <summary>SHA-256 of the words.</summary>
    public required string Hash { get; init; }

    public required string Purpose { get; init; }

    public required string TextVersion { get; init; }

    public required string Culture { get; init; }

    /// <summary>Whether these words give the consent or take it back.</summary>
    public required ConsentAction Action { get; init; }

    public required string Words { get; init; }

    public required DateTimeOffset FirstSeenAt { get; init; }
}
