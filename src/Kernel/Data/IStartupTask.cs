namespace LaBelleCerise.Kernel.Data;

/// <summary>Something a module does once the databases are migrated and before the shop answers: idempotent, for it runs at every start.</summary>
public interface IStartupTask
{
    /// <summary>Tasks run in this order, lowest first.</summary>
    int Order { get; }

    /// <summary>Does it.</summary>
    Task Run(CancellationToken cancellation);
}
