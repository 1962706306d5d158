namespace LaBelleCerise.Messaging.Mails;

/// <summary>How far a mail is.</summary>
internal enum MailState
{
    /// <summary>To be sent when due.</summary>
    Waiting,

    /// <summary>The mail server, or the mail folder, has it.</summary>
    Sent,

    /// <summary>Refused for good, or tried for five days; waits for staff.</summary>
    Failed,
}
