namespace LaBelleCerise.Messaging.Mails;

/// <summary>What a mail is for; none but the newsletter itself carries promotion (law M3, promise S10).</summary>
internal enum MailKind
{
    OrderPlaced,
    OrderPaid,
    OrderShipped,
    OrderLapsed,
    OrderCancelled,
    TransferReminded,
    WithdrawalReceived,
    ProveEmail,
    ResetPassword,
    AlreadyRegistered,
    PasswordChanged,
    AccountEnds,
    Answer,
    RightsProve,
    RightsReceived,
    RightsReady,
    RightsPreview,
    RightsErased,
    RightsRefused,
    RightsAnswered,
    RightsRestricted,
    RightsLifting,
    RightsLifted,

    /// <summary>Asks a mailbox whether it wants the newsletter.</summary>
    NewsletterConfirm,

    /// <summary>To an address that somebody typed and that is subscribed already.</summary>
    NewsletterKnown,

    /// <summary>The way to the preferences.</summary>
    NewsletterLink,

    /// <summary>The subscription stands in the ledger; with the way to its receipt.</summary>
    NewsletterWelcome,

    /// <summary>Asks those who subscribed before May 2018 once whether they still want it (promise S52).</summary>
    NewsletterAgain,

    /// <summary>Tells someone whose address came from someone else that we have it, from whom and what for (GDPR art. 14, promise S8).</summary>
    NewsletterNotice,

    /// <summary>Marketing: made from an active consent only.</summary>
    Newsletter,

    /// <summary>A trial of draft words, to the shop's own mailbox only.</summary>
    Test,
}
