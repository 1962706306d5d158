using LaBelleCerise.Architecture.Tests.Rules;
using System.Reflection;

namespace LaBelleCerise.Architecture.Tests.Files;

internal sealed class FewConstructorParameters() : Rule<Type>(
    "A class asks for five things at most",
    "A sixth dependency says that the class does two jobs.",
    "0023",
    "Split the slice: a read and a write, a page and a handler, a handler and a reaction.")
{
    /// <summary>By full name, each with its reason.</summary>
    private static readonly Dictionary<string, string> Allowed = [];

    public override IEnumerable<string> Check(IReadOnlyList<Type> examined) =>
        from type in examined
        where type.IsClass && type.GetMethod("<Clone>$") is null && !Allowed.ContainsKey(type.FullName!) && !BelongsToIdentity(type)
        from constructor in type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)
        where constructor.GetParameters().Length > 5
        select $"{type.FullName} asks for {constructor.GetParameters().Length}";

    /// <summary>Identity's own base classes ask for up to nine things, and what derives from them must pass them on.</summary>
    private static bool BelongsToIdentity(Type type) => type.BaseType?.Namespace?.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal) == true;
}
