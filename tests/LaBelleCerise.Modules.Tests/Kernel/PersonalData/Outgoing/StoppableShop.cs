using System.Globalization;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaBelleCerise.Modules.Tests.Kernel.PersonalData.Outgoing;

/// <summary>A shop that mails over SMTP, and in which a test stops whichever recipient it wants.</summary>
public sealed class StoppableShop : Shop
{
    /// <summary>The port on which a test may start the mail server.</summary>
    public int Port { get; } = FreePort.Take();

    /// <summary>Who gets nothing now.</summary>
    public HashSet<Recipient> Stopped { get; } = [];

    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("Mail:Smtp:Host", "127.0.0.1"),
        new("Mail:Smtp:Port", Port.ToString(CultureInfo.InvariantCulture)),
        new("Mail:Smtp:UseTls", "false"),
    ];

    protected override void ConfigureServices(IServiceCollection services, IConfiguration storage) =>
        services.RemoveAll<IRecipientGate>().AddSingleton<IRecipientGate>(new Switches(Stopped));

    private sealed class Switches(HashSet<Recipient> stopped) : IRecipientGate
    {
        public bool MayReceive(Recipient recipient) => !stopped.Contains(recipient);
    }
}
