using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Keeps the four languages of a text in one column: they are read, compared and published together.</summary>
internal sealed class BodiesConverter() : ValueConverter<TextBodies, string>(
    bodies => JsonSerializer.Serialize(bodies, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<TextBodies>(json, JsonSerializerOptions.Default)!);
