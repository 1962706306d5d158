using LaBelleCerise.Architecture.Tests.Rules;
using MediatR;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class ReactionsAreNamed() : Rule<Type>(
    "A reaction is called <Effect>When<Event>, hears one announcement and stands in Reactions",
    "The names of a module's Reactions folder tell what it hears and what then happens, without opening a file.",
    "0002",
    "Rename the class, or split it: one class per announcement, internal sealed, in Reactions/.")
{
    public override IEnumerable<string> Check(IReadOnlyList<Type> examined) =>
        from type in examined
        let heard = type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INotificationHandler<>)).Select(i => i.GetGenericArguments()[0]).ToList()
        where heard.Count > 0 && type is { IsClass: true, IsAbstract: false }
            && (heard.Count > 1 || !type.Name.EndsWith($"When{heard[0].Name}", StringComparison.Ordinal) || !type.Namespace!.EndsWith(".Reactions", StringComparison.Ordinal) || !type.IsSealed)
        select $"{type.FullName} hears {string.Join(", ", heard.Select(h => h.Name))}";
}
