using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Registers;

/// <summary>A kind of data that the policy speaks of, and the rule that ends it.</summary>
internal sealed record MatrixRow(string Data, string Module, Retention Rule)
{
    /// <remarks>Promises section 10; nothing may be stored without a rule (G16).</remarks>
    public static IReadOnlyList<MatrixRow> All { get; } =
    [
        new("order", "ordering", Retention.OrderPapers),
        new("invoice", "ordering", Retention.OrderPapers),
        new("return", "ordering", Retention.OrderPapers),
        new("payment-state", "ordering", Retention.OrderPapers),
        new("account", "accounts", Retention.Account),
        new("wish-list", "accounts", Retention.Account),
        new("basket", "ordering", Retention.Basket),
        new("mail-thread", "messaging", Retention.Mail),
        new("form-or-phone", "messaging", Retention.Contact),
        new("social-message", "messaging", Retention.SocialMessages),
        new("order-notes", "ordering", Retention.OrderNotes),
        new("newsletter-consent", "messaging", Retention.ConsentProof),
        new("newsletter-measurement", "messaging", PersonRetention.NewsletterMeasurement),
        new("cookie-choice", "cookies", Retention.ConsentProof),
        new("visit", "host", Retention.SecurityLog),
        new("statistics", "catalog", TraceRetention.Statistics),
        new("rights-case", "consent", Retention.ConsentProof),
        new("staff-trail", "accounts", Retention.StaffTrail),
        new("registers", "consent", Retention.ConsentProof),
    ];
}
