using System.Globalization;

namespace LaBelleCerise.Accounts.Passwords;

/// <summary>Long rather than complicated, and not guessable (security A1 to A3).</summary>
/// <remarks>15 characters: NIST SP 800-63B-4, section 3.1.1.2, for a single factor; OWASP ASVS 5.0.0 6.2.1 would allow 8. No composition rules, no trimming, no expiry.</remarks>
internal static class PasswordRules
{
    public const int MinLength = 15;

    /// <summary>Bounds the cost of a hash.</summary>
    public const int MaxLength = 128;

    // Someone who takes the shop's name or the own address still has to bring this much of themselves.
    private const int OwnPart = 8;

    private static readonly string[] ShopWords = ["labellecerise", "bellecerise", "cerise", "kersen", "kers", "belle", "ieper", "mediaservice", "webshop", "winkel"];

    // The long ones of the public lists of leaked passwords: shorter ones do not reach the minimum.
    private static readonly string[] Common =
    [
        "1234567890", "0123456789", "0987654321", "9876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "azertyuiopqsdfghjklmwxcvbn",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm", "q1w2e3r4t5y6u7i8o9p0", "1q2w3e4r5t6y7u8i9o0p", "zaq12wsxcde34rfv",
        "passwordpassword", "wachtwoordwachtwoord", "motdepassemotdepasse", "passwortpasswort", "iloveyouiloveyou", "ikhouvanjouikhouvanjou", "letmeinletmein",
        "correcthorsebatterystaple", "thequickbrownfoxjumpsoverthelazydog", "maryhadalittlelamb", "welkomwelkomwelkom", "administratoradministrator",
    ];

    public static PasswordProblem? ProblemOf(string? password, string? email)
    {
        var length = new StringInfo(password ?? "").LengthInTextElements;
        if (length < MinLength)
        {
            return PasswordProblem.TooShort;
        }

        if (password!.Length > MaxLength)
        {
            return PasswordProblem.TooLong;
        }

        var plain = new string([.. password.ToLowerInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_' or '.' or '!'))]);
        return IsCommon(plain) || IsRepeated(plain) || IsMadeOf(plain, [.. ShopWords, .. WordsOf(email)]) ? PasswordProblem.Guessable : null;
    }

    private static bool IsCommon(string plain) =>
        Common.Any(common => common.Contains(plain, StringComparison.Ordinal)
            || (plain.Contains(common[..Math.Min(common.Length, 12)], StringComparison.Ordinal) && plain.Length - Math.Min(common.Length, plain.Length) < OwnPart)
            || (string.Concat(common, common).Contains(plain, StringComparison.Ordinal)))
        || RestAfter(plain, ["password", "passwort", "wachtwoord", "paswoord", "motdepasse", "qwerty", "azerty", "welkom", "welcome", "1234567890", "12345678", "123456", "12345", "1234", "123"]).Length < 5;

    /// <summary>One short piece over and over: aaaa, 123123123, kattenkatten.</summary>
    private static bool IsRepeated(string plain) =>
        Enumerable.Range(1, 8).Any(size => plain.Length >= size * 2 && plain.Select((c, i) => c == plain[i % size]).All(same => same));

    private static bool IsMadeOf(string plain, string[] words) => RestAfter(plain, words) is var rest && rest.Length < plain.Length && rest.Length < OwnPart;

    private static string RestAfter(string plain, string[] words) =>
        words.OrderByDescending(w => w.Length).Aggregate(plain, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));

    private static IEnumerable<string> WordsOf(string? email) =>
        (email ?? "").ToLowerInvariant().Split('@', '.', '-', '_', '+').Where(word => word.Length >= 4);
}
