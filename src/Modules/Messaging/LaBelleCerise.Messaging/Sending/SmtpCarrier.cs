using System.Net.Sockets;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Hands mails to an SMTP server, and tells a refusal from a cut: only after a cut may the reader have the mail twice.</summary>
internal sealed class SmtpCarrier(IOptions<MailOptions> options, IRecipientGate gate) : IMailCarrier
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool TakesOnce => false;

    public bool MayCarry => gate.MayReceive(Recipient.MailHost);

    public void Forget(IEnumerable<Guid> mails)
    {
        // Handed over, nothing of them is left with us but the row.
    }

    public async Task<CarryOutcome> Carry(Guid id, MimeMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await Connect(client, cancellation);
        }
        catch (Exception error) when (IsOutage(error) || error is AuthenticationException or SmtpCommandException)
        {
            return new CarryOutcome.NotNow(ErrorPlace.Of(error));
        }

        return await HandOver(client, message, cancellation);
    }

    private async Task Connect(SmtpClient client, CancellationToken cancellation)
    {
        var server = options.Value.Smtp;
        var security = (server.UseTls, server.Port) switch
        {
            (false, _) => SecureSocketOptions.None,
            (true, 465) => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        };
        await client.ConnectAsync(server.Host, server.Port, security, cancellation);
        if (server.User is not null)
        {
            await client.AuthenticateAsync(server.User, server.Password ?? "", cancellation);
        }
    }

    private static async Task<CarryOutcome> HandOver(SmtpClient client, MimeMessage message, CancellationToken cancellation)
    {
        try
        {
            await client.SendAsync(message, cancellation);
        }
        catch (SmtpCommandException refusal)
        {
            // 5xx is for good, 4xx for now: RFC 5321 section 4.2.1.
            var error = $"SMTP {(int)refusal.StatusCode} ({refusal.ErrorCode})";
            return (int)refusal.StatusCode >= 500 && refusal.ErrorCode != SmtpErrorCode.SenderNotAccepted ? new CarryOutcome.Never(error) : new CarryOutcome.NotNow(error);
        }
        catch (Exception error) when (IsOutage(error))
        {
            return new CarryOutcome.Cut(ErrorPlace.Of(error));
        }

        await Leave(client);
        return new CarryOutcome.Carried();
    }

    /// <summary>The server has the mail; how it says goodbye changes nothing.</summary>
    private static async Task Leave(SmtpClient client)
    {
        try
        {
            await client.DisconnectAsync(quit: true, CancellationToken.None);
        }
        catch (Exception error) when (IsOutage(error))
        {
            client.Dispose();
        }
    }

    private static bool IsOutage(Exception error) =>
        error is SocketException or IOException or TimeoutException or ProtocolException or SslHandshakeException or ServiceNotConnectedException or NotSupportedException;
}
