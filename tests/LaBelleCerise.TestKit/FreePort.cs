using System.Net;
using System.Net.Sockets;

namespace LaBelleCerise.TestKit;

/// <summary>
/// Ports for servers of a test. They lie below the range from which the system takes ports for outgoing connections:
/// a port of that range may be gone between the probe and the server's start, or while a killed host is away.
/// </summary>
public static class FreePort
{
    private const int First = 10_000;
    private const int Count = 10_000;

    // Programs that run beside each other begin at different places, and none gives a port twice.
    private static int last = Random.Shared.Next(Count);

    /// <summary>A port on which nothing listens and that this program has not given before.</summary>
    public static int Take()
    {
        while (true)
        {
            var port = First + (Interlocked.Increment(ref last) % Count);
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                // The next one.
            }
        }
    }
}
