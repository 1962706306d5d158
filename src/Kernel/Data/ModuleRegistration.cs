using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Data;

/// <summary>One store of one module: a schema in PostgreSQL, a file of its own in SQLite.</summary>
/// <param name="Name">The schema and file name, lower case.</param>
/// <param name="Assembly">The module's assembly.</param>
/// <param name="DbType">The module's database class.</param>
/// <param name="IsPrimary">False for a second store of the same module (the payment inbox), which announces and hears nothing.</param>
public sealed record ModuleRegistration(string Name, Assembly Assembly, Type DbType, bool IsPrimary = true)
{
    /// <summary>The module's database in this scope.</summary>
    public ModuleDb Open(IServiceProvider scope) => (ModuleDb)scope.GetRequiredService(DbType);
}
