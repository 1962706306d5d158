using LaBelleCerise.Architecture.Tests.Rules;
using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed class NoStaticState() : Rule<TypeDefinition>(
    "No static field changes while the shop runs",
    "What one host keeps in a static field, the second host does not know, and tests share it without wanting to.",
    "0006",
    "Keep it in the module's own tables; for a cache, a singleton that listens to IBroadcast.")
{
    public override IEnumerable<string> Check(IReadOnlyList<TypeDefinition> examined) =>
        from type in examined
        where !type.Name.Contains('<', StringComparison.Ordinal) && !type.Namespace.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal)
        from field in type.Fields
        where field.IsStatic && !field.IsLiteral && !field.Name.StartsWith("<>", StringComparison.Ordinal)
            && (!field.IsInitOnly || field.FieldType.Namespace == "System.Collections.Concurrent")
        select $"{type.FullName}.{field.Name}";
}
