using System.Globalization;
using System.Text.Json;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>Reads a request the forgiving way the provider does: numbers may stand where text is meant.</summary>
internal static class RequestText
{
    extension(JsonElement element)
    {
        public string? Text(params ReadOnlySpan<string> path)
            => element.At(path) switch
            {
                { ValueKind: JsonValueKind.String } text => text.GetString(),
                { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
                _ => null,
            };

        public bool TryGetWhole(out long value)
        {
            value = 0;
            return element.ValueKind == JsonValueKind.Number
                ? element.TryGetInt64(out value)
                : element.ValueKind == JsonValueKind.String && long.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        public JsonElement? At(params ReadOnlySpan<string> path)
        {
            var here = element;
            foreach (var name in path)
            {
                if (here.ValueKind != JsonValueKind.Object || !here.TryGetProperty(name, out here))
                {
                    return null;
                }
            }

            return here.ValueKind == JsonValueKind.Null ? null : here;
        }
    }
}
