using System.Globalization;
using System.Text;
using QRCoder;

namespace LaBelleCerise.Ordering.Transfers;

/// <summary>The code that a banking app reads to fill in a transfer: EPC069-12, version 002.</summary>
internal static class EpcCode
{
    private const int LongestName = 70;

    /// <summary>What the code says. The Belgian message goes in as text: the slot for structured references is for ISO 11649 alone.</summary>
    public static string Payload(string beneficiary, string iban, long amountInCents, string printedMessage) => string.Join('\n',
    [
        "BCD", "002", "1", "SCT", "",
        beneficiary.Length > LongestName ? beneficiary[..LongestName] : beneficiary,
        string.Concat(iban.Where(char.IsAsciiLetterOrDigit)),
        string.Create(CultureInfo.InvariantCulture, $"EUR{amountInCents / 100}.{amountInCents % 100:00}"),
        "", "", printedMessage,
    ]);

    /// <summary>The code as an SVG picture in a data address.</summary>
    public static string Picture(string payload)
    {
        using var generator = new QRCodeGenerator();
        // Level M and UTF-8, as the standard asks.
        using var code = generator.CreateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(new SvgQRCode(code).GetGraphic(4, "#000000", "#ffffff")));
    }
}
