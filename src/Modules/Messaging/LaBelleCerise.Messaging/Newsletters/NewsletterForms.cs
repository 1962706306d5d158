namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>The names of the forms on which something about the newsletter is said; they stand in the ledger.</summary>
internal static class NewsletterForms
{
    public const string Page = "newsletter-page";

    public const string Account = "newsletter-account";

    /// <summary>The question to those who subscribed before May 2018.</summary>
    public const string Again = "newsletter-again";

    public const string Preferences = "newsletter-preferences";

    public const string Unsubscribe = "newsletter-unsubscribe";

    /// <summary>The button of a mail program (RFC 8058).</summary>
    public const string OneClick = "newsletter-one-click";

    /// <summary>An objection at the rights desk.</summary>
    public const string Objection = "marketing-objection";

    /// <summary>An erasure at the rights desk.</summary>
    public const string Erasure = "erasure";
}
