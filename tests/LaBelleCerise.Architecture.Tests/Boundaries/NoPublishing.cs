using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class NoPublishing() : Rule<TypeDefinition>(
    "Only the kernel's relay publishes",
    "A publish from a module runs other modules' code inside its own transaction and is lost in a crash.",
    "0006",
    "Call db.Announce(...) before SaveChangesAsync; the relay delivers it after the commit.")
{
    public override IEnumerable<string> Check(IReadOnlyList<TypeDefinition> examined) =>
        from type in examined
        from call in type.Calls()
        where call.Name == "Publish" && call.DeclaringType.Namespace.StartsWith("MediatR", StringComparison.Ordinal)
        select $"{Assemblies.Outermost(type).FullName} calls {call.DeclaringType.Name}.Publish";
}
