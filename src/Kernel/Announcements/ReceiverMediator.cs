using LaBelleCerise.Kernel.Data;
using MediatR;

namespace LaBelleCerise.Kernel.Announcements;

/// <summary>A mediator that publishes to the reactions of one module only, so that each receiver has its own transaction.</summary>
internal static class ReceiverMediator
{
    public static Mediator For(ModuleRegistration receiver, IServiceProvider services) => new(type =>
    {
        var service = services.GetService(type);
        return service is IEnumerable<object> handlers && type.IsGenericType ? OnlyOf(receiver, handlers, type.GetGenericArguments()[0]) : service!;
    });

    private static Array OnlyOf(ModuleRegistration receiver, IEnumerable<object> handlers, Type element)
    {
        var own = handlers.Where(h => h.GetType().Assembly == receiver.Assembly).ToArray();
        var typed = Array.CreateInstance(element, own.Length);
        Array.Copy(own, typed, own.Length);
        return typed;
    }
}
