using System.Net;
using System.Net.Sockets;
using LaBelleCerise.Sandbox.Faults;

namespace LaBelleCerise.Sandbox.Mailbox;

/// <summary>Listens on loopback and gives each connection a session; port 0 in the options switches it off.</summary>
internal sealed class SmtpServer(SandboxOptions options, MailFolder folder, FaultBook faults) : BackgroundService
{
    private TcpListener? _listener;

    /// <summary>Listens before the program says that it has started, and fails the start when the port is taken.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.SmtpPort != 0)
        {
            _listener = new TcpListener(IPAddress.Loopback, options.SmtpPort);
            _listener.Start();
        }

        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _listener?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_listener is null)
        {
            return;
        }

        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(stoppingToken);
                _ = Task.Run(() => ServeAsync(client, stoppingToken), CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken stopping)
    {
        using (client)
        {
            var fault = faults.Take("mailbox", "smtp");
            if (fault?.Fault is FaultKinds.Refuse)
            {
                client.LingerState = new LingerOption(enable: true, seconds: 0);
                return;
            }

            try
            {
                using var session = new SmtpSession(client, folder, fault);
                await session.RunAsync(stopping);
            }
            catch (Exception error) when (error is IOException or SocketException or OperationCanceledException)
            {
                // The caller went away; a mail that was not acknowledged is its to send again.
            }
        }
    }
}
