using System.Xml;
using System.Xml.Linq;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>Reads carriers' XML: no DTD, no outside reference, a bounded size; elements by local name in any case, for namespaces and case differ between versions.</summary>
internal static class CarrierXml
{
    private const int LongestAnswer = 2_000_000;

    /// <exception cref="XmlException">It is no XML, or too much of it.</exception>
    public static XElement Parse(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestAnswer };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        return XDocument.Load(reader).Root!;
    }

    public static IEnumerable<XElement> All(XElement root, string name) => root.DescendantsAndSelf().Where(e => Is(e, name));

    /// <summary>The text of the first element with one of these names; empty when there is none.</summary>
    public static string Text(XElement? root, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (root?.Descendants().FirstOrDefault(e => Is(e, name)) is { } found)
            {
                return found.Value.Trim();
            }
        }

        return "";
    }

    private static bool Is(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
