using MediatR;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Hears an announcement under a name that does not say so.</summary>
internal sealed class MisnamedReaction : INotificationHandler<LooseMessage>
{
    public Task Handle(LooseMessage notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
