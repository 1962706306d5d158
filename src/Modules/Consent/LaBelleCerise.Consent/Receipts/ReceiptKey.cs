namespace LaBelleCerise.Consent.Receipts;

/// <summary>A key that signs receipts; the public part is shown for ever, so that an old receipt can still be checked.</summary>
internal sealed class ReceiptKey
{
    /// <summary>The beginning of the SHA-256 of the public key.</summary>
    public required string Id { get; init; }

    /// <summary>ECDSA P-256, SubjectPublicKeyInfo in base64.</summary>
    public required string PublicKey { get; init; }

    /// <summary>The private key under the key ring; emptied when a newer key took over.</summary>
    public required string SealedKey { get; set; }

    public required DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset? RetiredAt { get; set; }
}
