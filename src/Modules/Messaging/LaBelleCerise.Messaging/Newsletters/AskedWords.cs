namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>What a form asked: which one, in which wording, and the hash of its bytes.</summary>
internal sealed class AskedWords
{
    /// <summary>newsletter-page, newsletter-account, newsletter-again or newsletter-preferences.</summary>
    public required string Form { get; init; }

    public required string TextVersion { get; init; }

    public required string Culture { get; init; }

    public required string FormHash { get; init; }

    /// <summary>The words beside the first box.</summary>
    public required string Newsletter { get; init; }

    /// <summary>The words beside the second box.</summary>
    public required string Measurement { get; init; }
}
