using MediatR;

namespace LaBelleCerise.Kernel.Commands;

/// <summary>A write inside one module: its handler runs in one transaction of that module's store.</summary>
/// <typeparam name="TOutcome">What may come of it: a closed set of records; expected failures implement <see cref="IRefusal"/>.</typeparam>
public interface ICommand<out TOutcome> : IRequest<TOutcome>;
