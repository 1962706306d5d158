namespace LaBelleCerise.Catalog.Products;

/// <summary>The thirteen digits of a bar code.</summary>
/// <remarks>Check digit: GS1 General Specifications, section 7.9.1.</remarks>
internal static class EanCode
{
    public static bool IsValid(string code) =>
        code.Length == 13 && code.All(char.IsAsciiDigit) && code.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
}
