using MediatR;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Publishes by itself instead of announcing.</summary>
internal sealed class EagerPublisher(IMediator publisher)
{
    public async Task Tell(INotification news, CancellationToken cancellation)
    {
        await Task.Yield();
        await publisher.Publish(news, cancellation);
    }
}
