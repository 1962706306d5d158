namespace LaBelleCerise.Messaging.Mails;

/// <summary>What a mail is for; none of them carries promotion (law M3, promise S10).</summary>
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

    /// <summary>A trial of draft words, to the shop's own mailbox only.</summary>
    Test,
}
