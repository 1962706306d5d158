using System.Reflection;
using System.Runtime.CompilerServices;
using Mono.Cecil;

namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>The compiled modules, contracts, kernel and host: as reflection and as Mono.Cecil sees them.</summary>
internal static class Assemblies
{
    /// <summary>Read once; safe because these tests run one after another.</summary>
    private static readonly Dictionary<Assembly, IReadOnlyList<TypeDefinition>> Read = [];

    public static Assembly Kernel { get; } = Assembly.Load("LaBelleCerise.Kernel");

    public static Assembly Host { get; } = Assembly.Load("LaBelleCerise.Host");

    public static IReadOnlyList<Assembly> Modules { get; } = [.. Repo.Modules.Select(m => Assembly.Load($"LaBelleCerise.{m}"))];

    public static IReadOnlyList<Assembly> Contracts { get; } = [.. Repo.Modules.Select(m => Assembly.Load($"LaBelleCerise.{m}.Contracts"))];

    public static IReadOnlyList<Assembly> ModulesAndHost { get; } = [.. Modules, Host];

    public static IReadOnlyList<Assembly> All { get; } = [Kernel, .. Contracts, .. Modules, Host];

    /// <summary>The module's name of an assembly: Ordering for LaBelleCerise.Ordering and its contracts.</summary>
    public static string ModuleOf(Assembly assembly) => assembly.GetName().Name!.Split('.')[1];

    /// <summary>Types that people wrote: no compiler output, no migrations, no compiled views.</summary>
    public static IReadOnlyList<Type> Written(this IEnumerable<Assembly> assemblies) =>
        [.. assemblies.SelectMany(a => a.GetTypes()).Where(IsWritten)];

    public static bool IsWritten(Type type) =>
        !type.FullName!.Contains('<', StringComparison.Ordinal) && type.Namespace is { } home && home.StartsWith("LaBelleCerise.", StringComparison.Ordinal)
        && !home.Contains(".Migrations", StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));

    /// <summary>Every type definition of the assemblies, nested ones included, with bodies.</summary>
    public static IReadOnlyList<TypeDefinition> Definitions(this IEnumerable<Assembly> assemblies) =>
        [.. assemblies.SelectMany(a => Read.TryGetValue(a, out var types) ? types : Read[a] = [.. ModuleDefinition.ReadModule(a.Location).GetTypes()])];

    /// <summary>The definition of one type and of those nested in it (lambdas and state machines are).</summary>
    public static IReadOnlyList<TypeDefinition> Definition<T>() =>
        [.. new[] { typeof(T).Assembly }.Definitions().Where(d => Outermost(d).FullName == typeof(T).FullName)];

    public static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type;
    }
}
