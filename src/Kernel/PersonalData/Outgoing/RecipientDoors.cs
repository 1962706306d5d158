using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData.Outgoing;

/// <summary>How a client gets its door.</summary>
public static class RecipientDoors
{
    /// <summary>Says to whom a client sends; call it before the resilience handler, so that a refusal is no failure of the other side.</summary>
    public static IHttpClientBuilder LeavesTo(this IHttpClientBuilder client, Recipient recipient) =>
        client.AddHttpMessageHandler(services => new RecipientDoor(services.GetRequiredService<IRecipientGate>(), recipient));
}
