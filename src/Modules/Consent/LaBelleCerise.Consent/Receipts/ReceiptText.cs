using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LaBelleCerise.Consent.Receipts;

/// <summary>The bytes of a receipt: JSON of text values only, keys in order, no white space (RFC 8785), so that one receipt has one form and every changed byte shows.</summary>
internal static class ReceiptText
{
    /// <summary>Longer than any receipt of ours.</summary>
    public const int Longest = 16_384;

    /// <summary>The signed part.</summary>
    public static byte[] Signed(IReadOnlyDictionary<string, string> facts) => Encoding.UTF8.GetBytes(Object(facts));

    /// <summary>The whole receipt.</summary>
    public static string Whole(IReadOnlyDictionary<string, string> facts, string key, byte[] signature) =>
        $"{{\"key\":{Quoted(key)},\"receipt\":{Object(facts)},\"signature\":{Quoted(Base64Url.EncodeToString(signature))}}}";

    /// <summary>Reads a receipt; null when it is not byte for byte what <see cref="Whole"/> writes. White space around it is forgiven, for people paste.</summary>
    public static (IReadOnlyDictionary<string, string> Facts, string Key, byte[] Signature)? Read(string? text)
    {
        var typed = text?.Trim() ?? "";
        if (typed.Length is 0 or > Longest)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(typed);
            var facts = json.RootElement.GetProperty("receipt").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "");
            var key = json.RootElement.GetProperty("key").GetString() ?? "";
            var signature = Base64Url.DecodeFromChars(json.RootElement.GetProperty("signature").GetString());
            return Whole(facts, key, signature) == typed ? (facts, key, signature) : null;
        }
        catch (Exception error) when (error is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static string Object(IReadOnlyDictionary<string, string> facts) =>
        "{" + string.Join(',', facts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{Quoted(f.Key)}:{Quoted(f.Value)}")) + "}";

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in value)
        {
            quoted.Append(sign switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                _ => sign.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
