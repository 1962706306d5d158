using LaBelleCerise.Architecture.Tests.Rules;
using MediatR;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed class CommandsAreInternal() : Rule<Type>(
    "Commands are internal and handled in their own module",
    "A public command invites a Send across modules: two transactions that look like one.",
    "0002",
    "Make the command internal; let the other module react to an announcement.")
{
    public override IEnumerable<string> Check(IReadOnlyList<Type> examined) =>
        [.. from type in examined
            where typeof(IBaseRequest).IsAssignableFrom(type) && type is { IsVisible: true, IsInterface: false }
            select $"{type.FullName} is public",
         .. from type in examined
            from handled in type.GetInterfaces()
            where handled.IsGenericType && handled.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
                && !handled.GetGenericArguments()[0].IsGenericParameter && handled.GetGenericArguments()[0].Assembly != type.Assembly
            select $"{type.FullName} handles {handled.GetGenericArguments()[0].FullName} of another assembly"];
}
