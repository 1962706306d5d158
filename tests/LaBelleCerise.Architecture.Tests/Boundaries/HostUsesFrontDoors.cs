using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Architecture.Tests.Rules;
using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class HostUsesFrontDoors() : Rule<TypeDefinition>(
    "The host uses a module only by its Module class, and only in Program.cs",
    "A seventh module is one folder and one line; whatever else the host knows of a module is forgotten for the seventh, silently.",
    "0002",
    "Call a view component by its name, link by PublicPages, or register a kernel contract in the module (AdminWidget, IStartupTask, IJob, ModuleRegistration) and read that.")
{
    public override IEnumerable<string> Check(IReadOnlyList<TypeDefinition> examined) =>
        from type in examined
        from touched in type.Touches()
        where IsOfModule(touched) && (touched.Name != $"{touched.Namespace.Split('.')[1]}Module" || Assemblies.Outermost(type).FullName != "Program")
        select $"{type.FullName} touches {touched.FullName}";

    private static bool IsOfModule(TypeReference type) =>
        type.Scope is AssemblyNameReference assembly && Repo.Modules.Any(m => assembly.Name == $"LaBelleCerise.{m}") && type.Namespace.Contains('.', StringComparison.Ordinal);
}
