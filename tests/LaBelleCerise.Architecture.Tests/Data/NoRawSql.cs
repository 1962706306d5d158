using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Data;

internal sealed class NoRawSql() : Rule<TypeDefinition>(
    "No SQL text outside the kernel",
    "Text in SQL is how strangers' input becomes a command, how one module reads another's tables, and what only one of our two databases understands.",
    "0005",
    "Write LINQ, ExecuteUpdateAsync or ExecuteDeleteAsync; when only SQL can do it, it is a kernel matter with a test on both databases.")
{
    /// <summary>By outermost class, each with its reason.</summary>
    private static readonly Dictionary<string, string> Allowed = [];

    private static readonly string[] Methods =
        ["FromSqlRaw", "FromSql", "FromSqlInterpolated", "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSqlInterpolated",
         "ExecuteSqlInterpolatedAsync", "SqlQuery", "SqlQueryRaw", "CreateCommand", "set_CommandText", "GetDbConnection"];

    public override IEnumerable<string> Check(IReadOnlyList<TypeDefinition> examined) =>
    [
        .. from type in examined
           let name = Assemblies.Outermost(type).FullName
           where !Allowed.ContainsKey(name)
           from call in type.Calls()
           where Methods.Contains(call.Name) || (call.Name == ".ctor" && call.DeclaringType.Name is "SqliteCommand" or "NpgsqlCommand" or "SqliteConnection" or "NpgsqlConnection")
           select $"{name} calls {call.DeclaringType.Name}.{call.Name}",
        .. from type in examined
           from method in type.Methods.Where(m => m.HasBody)
           from text in method.Body.Instructions.Select(i => i.Operand).OfType<string>()
           where text.Contains("ATTACH DATABASE", StringComparison.OrdinalIgnoreCase)
           select $"{Assemblies.Outermost(type).FullName} attaches a database",
    ];
}
