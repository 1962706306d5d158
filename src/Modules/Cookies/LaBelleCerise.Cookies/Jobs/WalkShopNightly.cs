using LaBelleCerise.Cookies.Walks;
using LaBelleCerise.Kernel.Jobs;
using MediatR;

namespace LaBelleCerise.Cookies.Jobs;

/// <summary>Asks for a walk every night, so that the report is never older than a day.</summary>
internal sealed class WalkShopNightly(IMediator mediator) : IJob
{
    public async Task Run(CancellationToken cancellation) => await mediator.Send(new AskForWalkCommand(), cancellation);
}
