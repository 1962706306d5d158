using LaBelleCerise.Architecture.Tests.Rules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class PublicTypes() : Rule<Type>(
    "A module shows its Module class and its view components, nothing else",
    "Everything public is a promise to everybody; internal by default keeps a slice free to change.",
    "0002",
    "Make the type internal sealed; when others must know of it, announce it from the contracts project.")
{
    /// <summary>By full name, each with the reason why it cannot be internal.</summary>
    private static readonly Dictionary<string, string> Allowed = [];

    public override IEnumerable<string> Check(IReadOnlyList<Type> examined) =>
        examined.Where(t => t.IsPublic && !IsFrontDoor(t) && !IsWidget(t) && !IsWrittenByEf(t) && !Allowed.ContainsKey(t.FullName!)).Select(t => t.FullName!);

    private static bool IsFrontDoor(Type type) => type.Namespace is { } home && type.Name == $"{home.Split('.')[^1]}Module" && home.Split('.').Length == 2;

    private static bool IsWidget(Type type) => typeof(ViewComponent).IsAssignableFrom(type) && type.Namespace!.EndsWith(".Widgets", StringComparison.Ordinal);

    /// <summary>The migration tool writes its classes public; nothing can be built on them, for their context is internal.</summary>
    private static bool IsWrittenByEf(Type type) => typeof(Migration).IsAssignableFrom(type) || typeof(ModelSnapshot).IsAssignableFrom(type);
}
