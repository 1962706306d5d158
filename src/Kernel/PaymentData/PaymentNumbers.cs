namespace LaBelleCerise.Kernel.PaymentData;

/// <summary>Finds numbers of cards and accounts in a text: a card by its issuer's range and Luhn, an account by its country's length and modulo 97 (decisions 10, ADR 0041).</summary>
/// <remarks>Written as people write them: in one piece, or in groups with one kind of separator. What is part of a longer word, code or id is none.</remarks>
public static class PaymentNumbers
{
    private const int ShortestCard = 13;
    private const int LongestCard = 19;
    private const int FewestDigitsOfAccount = 9;

    private static readonly Dictionary<string, int> AccountLengths = new()
    {
        ["AD"] = 24, ["AE"] = 23, ["AL"] = 28, ["AT"] = 20, ["AZ"] = 28, ["BA"] = 20, ["BE"] = 16, ["BG"] = 22, ["BH"] = 22, ["CH"] = 21, ["CY"] = 28, ["CZ"] = 24, ["DE"] = 22, ["DK"] = 18,
        ["EE"] = 20, ["ES"] = 24, ["FI"] = 18, ["FO"] = 18, ["FR"] = 27, ["GB"] = 22, ["GE"] = 22, ["GI"] = 23, ["GL"] = 18, ["GR"] = 27, ["HR"] = 21, ["HU"] = 28, ["IE"] = 22, ["IL"] = 23,
        ["IS"] = 26, ["IT"] = 27, ["LI"] = 21, ["LT"] = 20, ["LU"] = 20, ["LV"] = 21, ["MC"] = 27, ["MD"] = 24, ["ME"] = 22, ["MK"] = 19, ["MT"] = 31, ["NL"] = 18, ["NO"] = 15, ["PL"] = 28,
        ["PT"] = 25, ["RO"] = 24, ["RS"] = 22, ["SA"] = 24, ["SE"] = 24, ["SI"] = 19, ["SK"] = 24, ["SM"] = 27, ["TN"] = 24, ["TR"] = 26, ["UA"] = 29, ["XK"] = 20,
    };

    /// <summary>All that stand in the text, in their order.</summary>
    public static IReadOnlyList<PaymentNumber> In(ReadOnlySpan<char> text)
    {
        List<PaymentNumber>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) || (i > 0 && IsPartOfWord(text, i - 1)))
            {
                continue;
            }

            var number = char.IsAsciiDigit(text[i]) ? Card(text, i) : Account(text, i);
            if (number is { } there)
            {
                (found ??= []).Add(there);
                i += there.Length - 1;
            }
        }

        return found ?? (IReadOnlyList<PaymentNumber>)[];
    }

    /// <summary>An account as it is compared: without separators, in capitals.</summary>
    public static string Bare(string account) => string.Concat(account.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static PaymentNumber? Card(ReadOnlySpan<char> text, int start)
    {
        if (text[start] is not (>= '2' and <= '6'))
        {
            return null;
        }

        Span<char> digits = stackalloc char[LongestCard];
        var (count, groups, group, separator, longest) = (0, 1, 0, '\0', 0);
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                if (count == LongestCard)
                {
                    break;
                }

                digits[count++] = text[i];
                group++;
                // As far as a group goes: what follows is no digit.
                var ends = i + 1 == text.Length || !char.IsAsciiDigit(text[i + 1]);
                if (ends && count >= ShortestCard && !IsInsideWord(text, i + 1) && IsCard(digits[..count], isWhole: groups == 1))
                {
                    longest = i + 1 - start;
                }
            }
            else if (IsSeparator(text[i]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) && (separator == '\0' || separator == text[i]) && group >= (groups == 1 ? 4 : 3))
            {
                (separator, groups, group) = (text[i], groups + 1, 0);
            }
            else
            {
                break;
            }
        }

        return longest > 0 ? new PaymentNumber(PaymentNumberKind.Card, start, longest) : null;
    }

    /// <summary>Cards of the brands that a shop here meets; an article number in one piece is none, though one in ten passes Luhn.</summary>
    private static bool IsCard(ReadOnlySpan<char> digits, bool isWhole) =>
        IsOfAnIssuer(digits) && PassesLuhn(digits) && !(isWhole && digits.Length <= 14 && IsArticle(digits));

    private static bool IsOfAnIssuer(ReadOnlySpan<char> digits)
    {
        var head = int.Parse(digits[..4], System.Globalization.CultureInfo.InvariantCulture);
        return digits.Length switch
        {
            13 => head / 1000 == 4 || head / 100 is 50 or (>= 56 and <= 58) or 67,
            14 => head is (>= 3000 and <= 3059) or 3095 || head / 100 is 36 or 38 or 39,
            15 => head / 100 is 34 or 37,
            16 => head / 1000 is 4 or 6 || head / 100 is >= 50 and <= 58 || head is (>= 2221 and <= 2720) or (>= 3528 and <= 3589),
            // Bancontact counts 17 digits; other long ones are Visa, Maestro and UnionPay.
            _ => head / 1000 == 6 || head / 100 is 50 or (>= 56 and <= 58) || (digits.Length == 19 && head / 1000 == 4),
        };
    }

    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>EAN-13 and GTIN-14 weigh their digits by one and three.</summary>
    private static bool IsArticle(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return sum % 10 == 0;
    }

    private static PaymentNumber? Account(ReadOnlySpan<char> text, int start)
    {
        if (start + 15 > text.Length || !char.IsAsciiLetter(text[start + 1]) || !AccountLengths.TryGetValue(text.Slice(start, 2).ToString().ToUpperInvariant(), out var length))
        {
            return null;
        }

        Span<char> account = stackalloc char[length];
        var (count, digits, at) = (0, 0, start);
        for (; at < text.Length && count < length; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                account[count++] = char.ToUpperInvariant(text[at]);
                digits += char.IsAsciiDigit(text[at]) ? 1 : 0;
            }
            else if (!IsSeparator(text[at]))
            {
                return null;
            }
        }

        return count == length && digits >= FewestDigitsOfAccount && char.IsAsciiDigit(account[2]) && char.IsAsciiDigit(account[3]) && !IsInsideWord(text, at) && PassesModulo97(account)
            ? new PaymentNumber(PaymentNumberKind.Iban, start, at - start)
            : null;
    }

    private static bool PassesModulo97(ReadOnlySpan<char> account)
    {
        var rest = 0;
        for (var i = 0; i < account.Length; i++)
        {
            var sign = account[(i + 4) % account.Length];
            rest = char.IsAsciiDigit(sign) ? ((rest * 10) + (sign - '0')) % 97 : ((rest * 100) + (sign - 'A' + 10)) % 97;
        }

        return rest == 1;
    }

    private static bool IsSeparator(char sign) => sign is ' ' or '-' or '.' or '\u00a0' or '\u202f';

    private static bool IsInsideWord(ReadOnlySpan<char> text, int at) => at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    /// <summary>An id in groups of hexadecimal signs is one word; a word with a number behind it is not.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '-')
        {
            return char.IsLetterOrDigit(text[at]) || text[at] == '_';
        }

        var begin = at;
        while (begin > 0 && char.IsAsciiHexDigit(text[begin - 1]))
        {
            begin--;
        }

        return at - begin >= 4 && (begin == 0 || !char.IsLetterOrDigit(text[begin - 1]));
    }
}
