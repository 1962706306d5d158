using System.Text;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.PaymentData;

/// <summary>Takes numbers of cards and accounts out of texts before they are kept; a readable mark stands in their place, in the language of the page (law N12).</summary>
/// <param name="identity">Whose own account is let be; null where nobody's is.</param>
public sealed class PaymentDataScrubber(IOptionsMonitor<ShopIdentity>? identity)
{
    private const int FewestDigits = 11;

    /// <summary>The text without them; the same instance when there is none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="formerOwn">Accounts that were ours before, as <see cref="PaymentNumbers.Bare"/> writes them.</param>
    public string Clean(string text, IReadOnlySet<string>? formerOwn = null) => Clean(text, formerOwn, Mark);

    /// <summary>The bytes of a file of text without them, whatever encoding it has that writes digits as ASCII does; the same instance when there is none.</summary>
    public byte[] Clean(byte[] bytes, IReadOnlySet<string>? formerOwn = null)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var clean = Clean(text, formerOwn, kind => kind is PaymentNumberKind.Card ? "[card number removed]" : "[account number removed]");
        return ReferenceEquals(text, clean) ? bytes : Encoding.Latin1.GetBytes(clean);
    }

    /// <summary>How many stand in a text, our own account left out.</summary>
    public int Count(string text, IReadOnlySet<string>? formerOwn = null) => Found(text, formerOwn).Count();

    private string Clean(string text, IReadOnlySet<string>? formerOwn, Func<PaymentNumberKind, string> mark)
    {
        StringBuilder? clean = null;
        var done = 0;
        foreach (var number in Found(text, formerOwn))
        {
            (clean ??= new StringBuilder(text.Length)).Append(text, done, number.Start - done).Append(mark(number.Kind));
            done = number.Start + number.Length;
        }

        return clean is null ? text : clean.Append(text, done, text.Length - done).ToString();
    }

    private IEnumerable<PaymentNumber> Found(string text, IReadOnlySet<string>? formerOwn)
    {
        if (!HasDigitsEnough(text))
        {
            return [];
        }

        var own = PaymentNumbers.Bare(identity?.CurrentValue.Iban ?? "");
        return PaymentNumbers.In(text)
            .Where(n => n.Kind is PaymentNumberKind.Card || (PaymentNumbers.Bare(text.Substring(n.Start, n.Length)) is var bare && bare != own && formerOwn?.Contains(bare) is not true));
    }

    private static bool HasDigitsEnough(string text)
    {
        var digits = 0;
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign) && ++digits == FewestDigits)
            {
                return true;
            }
        }

        return false;
    }

    private static string Mark(PaymentNumberKind kind) => (kind, Cultures.Current) switch
    {
        (PaymentNumberKind.Card, "fr") => "[numéro de carte supprimé]",
        (PaymentNumberKind.Card, "de") => "[Kartennummer entfernt]",
        (PaymentNumberKind.Card, "en") => "[card number removed]",
        (PaymentNumberKind.Card, _) => "[kaartnummer verwijderd]",
        (_, "fr") => "[numéro de compte supprimé]",
        (_, "de") => "[Kontonummer entfernt]",
        (_, "en") => "[account number removed]",
        _ => "[rekeningnummer verwijderd]",
    };
}
