namespace LaBelleCerise.Kernel.PersonalData.Outgoing;

/// <summary>Stands in every client that calls an outside system, and asks the register just before something leaves (law N13, ADR 0037).</summary>
public sealed class RecipientDoor(IRecipientGate gate, Recipient recipient) : DelegatingHandler
{
    /// <inheritdoc />
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        gate.MayReceive(recipient) ? base.SendAsync(request, cancellationToken) : throw new RecipientStoppedException(recipient);
}
