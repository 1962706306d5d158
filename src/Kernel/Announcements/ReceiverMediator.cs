using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>A mediator that publishes to the reactions of one module only, so that each receiver has its own transaction.</summary>
/// <remarks>It makes those reactions and no others: one that cannot be made must not stop another module's.</remarks>
internal static class ReceiverMediator
{
    public static Mediator For(IReadOnlyList<Type> reactions, IServiceProvider services) => new(type =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? Made(reactions, type.GetGenericArguments()[0], services) : services.GetRequiredService(type));

    private static Array Made(IReadOnlyList<Type> reactions, Type element, IServiceProvider services)
    {
        var made = Array.CreateInstance(element, reactions.Count);
        for (var i = 0; i < reactions.Count; i++)
        {
            made.SetValue(ActivatorUtilities.CreateInstance(services, reactions[i]), i);
        }

        return made;
    }
}
