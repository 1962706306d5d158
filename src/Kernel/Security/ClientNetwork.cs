using System.Net;
using System.Net.Sockets;

namespace LaBelleCerise.Kernel.Security;

/// <summary>What counts as one client when tries and turns are limited.</summary>
public static class ClientNetwork
{
    /// <summary>One household has one IPv4 address, or a whole /64 of IPv6: it owns all addresses below.</summary>
    /// <param name="address">The visitor's address; IPv4 written as IPv6 counts as IPv4.</param>
    public static string Of(IPAddress address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes(), 0, 8)
            : address.MapToIPv4().ToString();
}
