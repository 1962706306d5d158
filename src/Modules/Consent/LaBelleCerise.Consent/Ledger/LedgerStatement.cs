namespace LaBelleCerise.Consent.Ledger;

/// <summary>What someone said about a consent.</summary>
internal sealed record LedgerStatement(string Purpose, ConsentAction Action, string TextVersion, string Culture, Guid EvidenceId, DateTimeOffset At)
{
    /// <summary>Keyed hash of who said it, where that is known.</summary>
    public string? SubjectHash { get; init; }

    public string? Form { get; init; }

    public string? FormHash { get; init; }
}
