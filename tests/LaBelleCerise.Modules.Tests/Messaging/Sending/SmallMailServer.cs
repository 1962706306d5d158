using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LaBelleCerise.Modules.Tests.Messaging.Sending;

/// <summary>A mail server of a few lines that refuses, or hangs up at the worst moment, as told.</summary>
internal sealed class SmallMailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TcpListener listener;
    private readonly Task serving;

    public SmallMailServer(int port)
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        serving = Serve();
    }

    /// <summary>What it took, one text per DATA that ended.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>What was said before the data: <c>RCPT TO</c> and so on.</summary>
    public List<string> Said { get; } = [];

    /// <summary>How many of the next mails are taken and then answered with a broken connection.</summary>
    public int CutsAfterData { get; set; }

    /// <summary>The answer to RCPT when it is not 250.</summary>
    public string? RefusesRecipient { get; set; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await serving;
        stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await Talk(client);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Told to stop.
        }
    }

    private async Task Talk(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
        await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 small");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            Said.Add(line);
            switch (line[..Math.Min(4, line.Length)].ToUpperInvariant())
            {
                case "RCPT" when RefusesRecipient is not null:
                    await writer.WriteLineAsync(RefusesRecipient);
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    Taken.Add(await Data(reader));
                    if (CutsAfterData-- > 0)
                    {
                        return;
                    }

                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 fine");
                    break;
            }
        }
    }

    private async Task<string> Data(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            text.AppendLine(line);
        }

        return text.ToString();
    }
}
