using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace LaBelleCerise.Kernel.Settings;

/// <summary>Writes a section of settings as JSON and reads it back.</summary>
internal static class SettingsJson
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The section without what only the operator sets.</summary>
    public static string Write<T>(T options)
    {
        var node = JsonSerializer.SerializeToNode(options, Json)!.AsObject();
        foreach (var property in typeof(T).GetProperties().Where(p => p.IsDefined(typeof(SetByOperatorAttribute)) || !p.CanWrite))
        {
            node.Remove(property.Name);
        }

        return node.ToJsonString();
    }

    /// <summary>What was kept, laid over what is configured: a property that the kept version does not know yet keeps its configured value.</summary>
    public static T Over<T>(T configured, string json)
    {
        var node = JsonSerializer.SerializeToNode(configured, Json)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(json)!.AsObject())
        {
            node[name] = value?.DeepClone();
        }

        return node.Deserialize<T>(Json)!;
    }

    /// <summary>The properties that differ between two versions, as short text.</summary>
    public static IReadOnlyList<SettingsDifference> Compare(string? before, string after)
    {
        var (old, now) = (before is null ? [] : JsonNode.Parse(before)!.AsObject(), JsonNode.Parse(after)!.AsObject());
        return [.. now.Select(p => p.Key).Union(old.Select(p => p.Key))
            .Where(name => !JsonNode.DeepEquals(old[name], now[name]))
            .SelectMany(name => Compare(name, old[name], now[name]))];
    }

    /// <summary>A property that is itself a map (words per key) is told entry by entry.</summary>
    private static IEnumerable<SettingsDifference> Compare(string name, JsonNode? before, JsonNode? after) =>
        (before, after) is (JsonObject or null, JsonObject or null)
            ? (before as JsonObject ?? []).Select(p => p.Key).Union((after as JsonObject ?? []).Select(p => p.Key))
                .Where(key => !JsonNode.DeepEquals(before?[key], after?[key]))
                .Select(key => new SettingsDifference($"{name}: {key}", Text(before?[key]), Text(after?[key])))
            : [new SettingsDifference(name, Text(before), Text(after))];

    private static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => node.ToJsonString(),
    };
}
