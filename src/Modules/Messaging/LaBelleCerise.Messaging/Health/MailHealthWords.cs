namespace LaBelleCerise.Messaging.Health;

/// <summary>Names the texts of the mail reading.</summary>
internal sealed class MailHealthWords;
