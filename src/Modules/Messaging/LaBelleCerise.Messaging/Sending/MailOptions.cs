using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>How mail leaves: configuration section <c>Mail</c>.</summary>
internal sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The folder that receives mail when no SMTP server is named; by default <c>mailbox</c> in the data folder.</summary>
    [SetByOperator]
    public string? Folder { get; set; }

    /// <summary>The sender's address; by default the shop's mailbox.</summary>
    public string? From { get; set; }

    [SetByOperator]
    public SmtpServer Smtp { get; set; } = new();

    /// <summary>The SMTP server that carries our mail.</summary>
    internal sealed class SmtpServer
    {
        /// <summary>Empty: mail goes to the folder.</summary>
        public string Host { get; set; } = "";

        public int Port { get; set; } = 587;

        public string? User { get; set; }

        public string? Password { get; set; }

        /// <summary>TLS from the first byte on port 465, else by STARTTLS, without which nothing is sent.</summary>
        public bool UseTls { get; set; } = true;
    }
}
