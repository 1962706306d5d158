namespace LaBelleCerise.Messaging.Mails;

/// <summary>The names of mail kinds in other modules' announcements.</summary>
internal static class MailKinds
{
    /// <summary>The kind that Ordering asks for by name.</summary>
    /// <exception cref="InvalidOperationException">A newer Ordering asks for a kind that this version does not know.</exception>
    public static MailKind OfOrder(string name) => name switch
    {
        "placed" => MailKind.OrderPlaced,
        "paid" => MailKind.OrderPaid,
        "shipped" => MailKind.OrderShipped,
        "lapsed" => MailKind.OrderLapsed,
        "cancelled" => MailKind.OrderCancelled,
        "withdrawn" => MailKind.WithdrawalReceived,
        _ => throw new InvalidOperationException("No order mail of that kind exists."),
    };

    /// <summary>The kind that Accounts asks for by name.</summary>
    /// <exception cref="InvalidOperationException">A newer Accounts asks for a kind that this version does not know.</exception>
    public static MailKind OfAccount(string name) => name switch
    {
        "prove-email" => MailKind.ProveEmail,
        "reset-password" => MailKind.ResetPassword,
        "already-registered" => MailKind.AlreadyRegistered,
        "password-changed" => MailKind.PasswordChanged,
        "account-ends" => MailKind.AccountEnds,
        _ => throw new InvalidOperationException("No account mail of that kind exists."),
    };

    /// <summary>The kind that Consent asks for by name.</summary>
    /// <exception cref="InvalidOperationException">A newer Consent asks for a kind that this version does not know.</exception>
    public static MailKind OfRights(string name) => name switch
    {
        "prove" => MailKind.RightsProve,
        "received" => MailKind.RightsReceived,
        "ready" => MailKind.RightsReady,
        "preview" => MailKind.RightsPreview,
        "erased" => MailKind.RightsErased,
        "refused" => MailKind.RightsRefused,
        "answered" => MailKind.RightsAnswered,
        "restricted" => MailKind.RightsRestricted,
        "lifting" => MailKind.RightsLifting,
        "lifted" => MailKind.RightsLifted,
        _ => throw new InvalidOperationException("No mail about rights of that kind exists."),
    };

    /// <summary>The name by which Ordering knows a kind; null for mails that are not about an order.</summary>
    public static string? OrderName(MailKind kind) => kind switch
    {
        MailKind.OrderPlaced => "placed",
        MailKind.OrderPaid => "paid",
        MailKind.OrderShipped => "shipped",
        MailKind.OrderLapsed => "lapsed",
        MailKind.OrderCancelled => "cancelled",
        MailKind.TransferReminded => "transfer",
        MailKind.WithdrawalReceived => "withdrawn",
        _ => null,
    };

    /// <summary>Whether the mail may carry a link that opens an account: staff never see its text, and it is emptied once it left.</summary>
    public static bool IsSecret(MailKind kind) =>
        kind is MailKind.ProveEmail or MailKind.ResetPassword or MailKind.AlreadyRegistered or MailKind.PasswordChanged || IsAboutNewsletter(kind) || IsAboutRights(kind);

    /// <summary>Whether the mail is marketing: it is made from an active consent, and checked again when it leaves.</summary>
    public static bool NeedsConsent(MailKind kind) => kind is MailKind.Newsletter;

    /// <summary>The newsletter and the questions around it; each holds a link that opens a subscription.</summary>
    public static bool IsAboutNewsletter(MailKind kind) => kind is MailKind.Newsletter or MailKind.NewsletterConfirm or MailKind.NewsletterKnown
        or MailKind.NewsletterLink or MailKind.NewsletterWelcome or MailKind.NewsletterAgain or MailKind.NewsletterNotice;

    /// <summary>Whether the owner words it once for all; a newsletter is written each time.</summary>
    public static bool IsWorded(MailKind kind) => kind is not (MailKind.Test or MailKind.Newsletter);

    /// <summary>Whether the mail is about a request for a right.</summary>
    public static bool IsAboutRights(MailKind kind) => kind is >= MailKind.RightsProve and <= MailKind.RightsLifted;
}
