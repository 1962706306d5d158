using System.Globalization;

namespace LaBelleCerise.Modules.Tests.Messaging.Sending;

/// <summary>A shop whose mail goes to an SMTP server that is only sometimes there.</summary>
public sealed class ShopWithMailServer : Shop
{
    /// <summary>The port on which a test may start the server.</summary>
    public int Port { get; } = FreePort.Take();

    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Mail:Smtp:Host", "127.0.0.1"),
        new("Mail:Smtp:Port", Port.ToString(CultureInfo.InvariantCulture)),
        new("Mail:Smtp:UseTls", "false"),
    ];
}
