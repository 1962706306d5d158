using System.Reflection;
using LaBelleCerise.Kernel.Data;
using MediatR;

namespace LaBelleCerise.Kernel.Commands;

/// <summary>Wraps every command in a unit of work on the store of its module.</summary>
public sealed class UnitOfWorkBehavior<TCommand, TOutcome>(UnitOfWork unitOfWork, ModuleCatalog modules, IServiceProvider services)
    : IPipelineBehavior<TCommand, TOutcome>
    where TCommand : ICommand<TOutcome>
{
    private static readonly Type? OwnStore = typeof(TCommand).GetCustomAttribute<UsesStoreAttribute>()?.DbType;
    private static readonly WorkUnit OwnUnit = WorkUnit.Of<TCommand>();

    /// <inheritdoc />
    public Task<TOutcome> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<TOutcome> next)
    {
        var db = OwnStore is null ? modules.ByAssembly(typeof(TCommand).Assembly).Open(services) : (ModuleDb)services.GetService(OwnStore)!;
        return unitOfWork.Run(db, _ => next(), cancellationToken, OwnUnit);
    }
}
