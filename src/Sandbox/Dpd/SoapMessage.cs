using System.Xml;
using System.Xml.Linq;

namespace LaBelleCerise.Sandbox.Dpd;

/// <summary>SOAP 1.1 in and out; elements are found by local name, as the real service's clients do.</summary>
internal static class SoapMessage
{
    private static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    private static readonly XNamespace Authentication = "http://dpd.com/common/service/types/Authentication/2.0";

    public static async Task<XElement?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var settings = new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(request.Body, settings);
            return (await XDocument.LoadAsync(reader, LoadOptions.None, cancellation)).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    public static XElement? Part(XElement? root, string name)
        => root?.Descendants().FirstOrDefault(element => element.Name.LocalName == name);

    public static string Text(XElement? root, string name) => Part(root, name)?.Value.Trim() ?? string.Empty;

    public static IResult Answer(XElement body) => Send(body, StatusCodes.Status200OK);

    public static IResult Fault(string code, string message) => Send(
        new XElement(Soap + "Fault",
            new XElement("faultcode", "soap:Server"),
            new XElement("faultstring", message),
            new XElement("detail", new XElement(Authentication + "authenticationFault", new XElement("errorCode", code), new XElement("errorMessage", message)))),
        StatusCodes.Status500InternalServerError);

    private static IResult Send(XElement content, int status)
    {
        var envelope = new XElement(Soap + "Envelope", new XAttribute(XNamespace.Xmlns + "soap", Soap), new XElement(Soap + "Body", content));
        return Results.Text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + envelope.ToString(SaveOptions.DisableFormatting), "text/xml; charset=utf-8", statusCode: status);
    }
}
