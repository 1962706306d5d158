namespace LaBelleCerise.Architecture.Tests.Boundaries;

/// <summary>Makes a record with a distinct value in every place.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 22, 13, 37, 11, 123, 456, TimeSpan.Zero);

    public static object? Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            return OfCollection(type.GetGenericArguments());
        }

        return type switch
        {
            _ when type == typeof(string) => "é ß \" </script> \u20ac",
            _ when type == typeof(Guid) => Guid.CreateVersion7(Moment),
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 41,
            _ when type == typeof(long) => 9_007_199_254_740_993,
            _ when type == typeof(DateTimeOffset) => Moment,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 11, 22),
            _ => OfRecord(type),
        };
    }

    private static object? OfRecord(Type type)
    {
        if (type.GetMethod("<Clone>$") is null)
        {
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        }

        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length);
        return constructor?.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
    }

    private static object OfCollection(Type[] arguments)
    {
        if (arguments is [var element])
        {
            var list = Array.CreateInstance(element, 2);
            list.SetValue(Of(element), 0);
            list.SetValue(Of(element), 1);
            return list;
        }

        var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        map.Add(Of(arguments[0])!, Of(arguments[1]));
        return map;
    }
}
