using System.Globalization;

namespace LaBelleCerise.Sandbox.Bpost;

/// <summary>The locator's parameters, from the query or from a posted form.</summary>
internal sealed class LocatorQuery(Func<string, string?> read)
{
    public string Text(string name) => read(name)?.Trim() ?? string.Empty;

    public int Number(string name, int otherwise)
        => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
