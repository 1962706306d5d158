using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace LaBelleCerise.TestKit;

/// <summary>A request that left the shop, as the other side received it.</summary>
/// <param name="Method">GET, POST, PATCH.</param>
/// <param name="Path">The address without query.</param>
/// <param name="Fields">Every field by its path, with its value: query, headers, and the body down to its leaves.</param>
public sealed record SentRequest(string Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private static readonly string[] Systems = ["/multisafepay/v1", "/bpost", "/dpd", "/vies/rest-api"];

    /// <summary>Whether an address is an interface that the shop itself calls, and no page of the sandbox.</summary>
    public static bool IsToOutsideSystem(PathString path) => Systems.Any(s => path.StartsWithSegments(s, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a request and leaves it readable.</summary>
    public static async Task<SentRequest> Of(HttpRequest request)
    {
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        var body = await reader.ReadToEndAsync();
        request.Body.Position = 0;
        return new(request.Method, request.Path, [
            .. request.Query.Select(q => new KeyValuePair<string, string>($"query:{q.Key}", q.Value.ToString())),
            .. request.Headers.Select(h => new KeyValuePair<string, string>($"header:{h.Key}", h.Value.ToString())),
            .. Body(body)]);
    }

    /// <summary>Whether it fits <c>POST /orders/*</c>; a star stands for one part of the path.</summary>
    public bool Fits(string called)
    {
        var (parts, pattern) = ($"{Method} {Path}".Split('/'), called.Split('/'));
        return parts.Length == pattern.Length && parts.Zip(pattern).All(p => p.Second == "*" || p.First == p.Second);
    }

    private static IEnumerable<KeyValuePair<string, string>> Body(string body) => body.TrimStart() switch
    {
        "" => [],
        ['<', ..] => Leaves(XDocument.Parse(body).Root!, null),
        _ => Leaves(JsonNode.Parse(body), "body:"),
    };

    private static IEnumerable<KeyValuePair<string, string>> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject json => json.SelectMany(p => Leaves(p.Value, path.EndsWith(':') ? path + p.Key : $"{path}.{p.Key}")),
        JsonArray array => array.SelectMany(item => Leaves(item, path + "[]")),
        _ => [new(path, node?.ToString() ?? "")],
    };

    private static IEnumerable<KeyValuePair<string, string>> Leaves(XElement element, string? path) => element.Elements().SelectMany(child =>
        child.HasElements
            ? Leaves(child, path is null ? $"body:{child.Name.LocalName}" : $"{path}.{child.Name.LocalName}")
            : [new KeyValuePair<string, string>($"{path ?? "body:"}.{child.Name.LocalName}", child.Value)]);
}
