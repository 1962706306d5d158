namespace LaBelleCerise.Messaging.Mails;

/// <summary>Names the texts of the mails.</summary>
internal sealed class MailTexts;
