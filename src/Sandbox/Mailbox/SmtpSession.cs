using System.Net.Sockets;
using System.Text;
using LaBelleCerise.Sandbox.Faults;

namespace LaBelleCerise.Sandbox.Mailbox;

/// <summary>One SMTP conversation (RFC 5321, the few verbs that a mail client needs, with 8BITMIME and SIZE).</summary>
internal sealed class SmtpSession(TcpClient client, MailFolder folder, FaultRule? fault) : IDisposable
{
    private const int LargestMail = 10 * 1024 * 1024;
    private const int LongestLine = 2048;
    private static readonly TimeSpan LongestHang = TimeSpan.FromSeconds(120);

    private readonly BufferedStream _incoming = new(client.GetStream());
    private bool _hasSender;
    private bool _hasRecipient;

    public void Dispose() => _incoming.Dispose();

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (fault?.Fault is FaultKinds.Timeout)
        {
            await Task.Delay(LongestHang, cancellation);
            return;
        }

        await Task.Delay(fault?.Fault is FaultKinds.Slow ? fault.DelayMs : 0, cancellation);
        await SayAsync("220 sandbox ESMTP", cancellation);
        while (await ReadLineAsync(LongestLine, cancellation) is { } line)
        {
            var text = Encoding.UTF8.GetString(line).TrimEnd('\r', '\n');
            if (!await ObeyAsync(text, cancellation))
            {
                return;
            }
        }
    }

    private async Task<bool> ObeyAsync(string line, CancellationToken cancellation)
    {
        var verb = line.Split(' ', ':')[0].ToUpperInvariant();
        switch (verb)
        {
            case "DATA" when _hasRecipient:
                return await TakeMailAsync(cancellation);
            case "QUIT":
                await SayAsync("221 Bye", cancellation);
                return false;
            case "RSET" or "EHLO" or "HELO":
                _hasSender = _hasRecipient = false;
                await SayAsync(verb == "EHLO" ? $"250-sandbox\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE {LargestMail}" : "250 OK", cancellation);
                return true;
            default:
                await SayAsync(Envelope(verb, line), cancellation);
                return true;
        }
    }

    private string Envelope(string verb, string line)
    {
        switch (verb)
        {
            case "NOOP":
                return "250 OK";
            case "MAIL" when fault?.Fault is FaultKinds.Error500:
                return "451 Try again later";
            case "MAIL" when line.Contains("FROM:<", StringComparison.OrdinalIgnoreCase):
                _hasSender = true;
                return "250 OK";
            case "RCPT" when _hasSender && line.Contains("TO:<", StringComparison.OrdinalIgnoreCase):
                _hasRecipient = true;
                return "250 OK";
            case "MAIL" or "RCPT" or "DATA":
                return "503 Bad sequence of commands";
            default:
                return "502 Command not implemented";
        }
    }

    private async Task<bool> TakeMailAsync(CancellationToken cancellation)
    {
        await SayAsync("354 End with a line with a dot", cancellation);
        using var mail = new MemoryStream();
        while (true)
        {
            if (await ReadLineAsync(LargestMail, cancellation) is not { } line)
            {
                return false;
            }

            if (line is [(byte)'.', (byte)'\r', (byte)'\n'] or [(byte)'.', (byte)'\n'])
            {
                break;
            }

            if (mail.Length <= LargestMail)
            {
                // A dot at the start was doubled by the sender (RFC 5321 section 4.5.2).
                mail.Write(line[0] == '.' ? line.AsSpan(1) : line);
            }
        }

        _hasSender = _hasRecipient = false;
        if (mail.Length > LargestMail)
        {
            await SayAsync("552 Message too large", cancellation);
            return true;
        }

        if (fault?.Fault is not FaultKinds.Drop)
        {
            await folder.StoreAsync(mail.ToArray(), cancellation);
        }

        if (fault?.Fault is FaultKinds.Reset or FaultKinds.Drop)
        {
            // Stored or not, the sender cannot know: the ambiguous cut of decisions 29.
            client.LingerState = new LingerOption(enable: true, seconds: 0);
            return false;
        }

        await SayAsync("250 OK", cancellation);
        return true;
    }

    /// <summary>A line with its end, or null when the caller is gone or talks without end.</summary>
    private async Task<byte[]?> ReadLineAsync(int longest, CancellationToken cancellation)
    {
        using var line = new MemoryStream();
        var one = new byte[1];
        while (line.Length < longest)
        {
            if (await _incoming.ReadAsync(one, cancellation) == 0)
            {
                return null;
            }

            line.WriteByte(one[0]);
            if (one[0] == '\n')
            {
                return line.ToArray();
            }
        }

        return null;
    }

    private async Task SayAsync(string text, CancellationToken cancellation)
    {
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text + "\r\n"), cancellation);
    }
}
