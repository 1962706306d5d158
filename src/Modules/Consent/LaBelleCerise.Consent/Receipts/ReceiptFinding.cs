namespace LaBelleCerise.Consent.Receipts;

/// <summary>What a check of a receipt finds.</summary>
internal abstract record ReceiptFinding
{
    private ReceiptFinding()
    {
    }

    internal sealed record Valid(IReadOnlyDictionary<string, string> Facts, string Key) : ReceiptFinding;

    /// <summary>A byte is not as we wrote it, or it never was a receipt.</summary>
    internal sealed record Changed : ReceiptFinding;

    internal sealed record UnknownKey(string Key) : ReceiptFinding;
}
