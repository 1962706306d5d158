using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LaBelleCerise.Architecture.Tests.Rules;
using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

internal sealed partial class Contracts() : Rule<Type>(
    "Contracts are sealed records of raw values with unique wire names that survive a JSON round trip",
    "What stands in an outbox is read by tomorrow's code: it must not depend on a class, an enum or an entity of today.",
    "0006",
    "A sealed record of string, Guid, bool, int, long, DateTimeOffset, DateOnly, lists of them and of records beside it, with [WireName(\"module.what-happened.v1\")] on each announcement.")
{
    private static readonly HashSet<Type> Raw =
        [typeof(string), typeof(Guid), typeof(bool), typeof(int), typeof(long), typeof(DateTimeOffset), typeof(DateOnly)];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public override IEnumerable<string> Check(IReadOnlyList<Type> examined) =>
        [.. examined.SelectMany(OfOne), .. TwiceNamed(examined)];

    private static IEnumerable<string> OfOne(Type type)
    {
        if (!type.IsSealed || type.GetMethod("<Clone>$") is null)
        {
            yield return $"{type.FullName} is no sealed record";
            yield break;
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => !IsRaw(p.PropertyType, type.Assembly)))
        {
            yield return $"{type.FullName}.{property.Name} is a {property.PropertyType.Name}, no raw value";
        }

        if (typeof(IAnnouncement).IsAssignableFrom(type))
        {
            foreach (var fault in OfAnnouncement(type))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> OfAnnouncement(Type type)
    {
        var name = type.GetCustomAttribute<WireNameAttribute>()?.Name;
        if (name is null || !WireName().IsMatch(name) || !name.StartsWith(type.Namespace!.Split('.')[1].ToLowerInvariant() + ".", StringComparison.Ordinal))
        {
            yield return $"{type.FullName} has the wire name \"{name}\", not \"{type.Namespace!.Split('.')[1].ToLowerInvariant()}.what-happened.v1\"";
        }

        if (!SurvivesJson(type))
        {
            yield return $"{type.FullName} is another one after a JSON round trip";
        }
    }

    private static bool IsRaw(Type type, Assembly home)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Raw.Contains(type) || (type.Assembly == home && type.GetMethod("<Clone>$") is not null)
            || (type.IsGenericType && type.GetGenericTypeDefinition() is var open
                && (open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyDictionary<,>)) && type.GetGenericArguments().All(a => IsRaw(a, home)));
    }

    private static bool SurvivesJson(Type type)
    {
        var before = (IAnnouncement)Samples.Of(type)!;
        var text = AnnouncementCatalog.Write(before);
        var after = (IAnnouncement)JsonSerializer.Deserialize(text, type, Json)!;
        return AnnouncementCatalog.Write(after) == text && after.SubjectId == before.SubjectId && after.Version == before.Version && after.SubjectId != Guid.Empty;
    }

    private static IEnumerable<string> TwiceNamed(IReadOnlyList<Type> examined) =>
        from type in examined
        let name = type.GetCustomAttribute<WireNameAttribute>()?.Name
        where name is not null
        group type by name into sharing
        where sharing.Count() > 1
        select $"{string.Join(" and ", sharing.Select(t => t.FullName))} share the wire name \"{sharing.Key}\"";

    [GeneratedRegex(@"^[a-z]+\.[a-z]+(-[a-z]+)*\.v[1-9][0-9]*$")]
    private static partial Regex WireName();
}
