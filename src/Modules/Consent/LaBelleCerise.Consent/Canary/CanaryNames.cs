using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;

namespace LaBelleCerise.Consent.Canary;

/// <summary>What a life is called: derived anew from its id with the shop's key, so that no row of ours need keep what must be found nowhere.</summary>
internal sealed class CanaryNames(SignedTokens tokens)
{
    private const int Letters = 12;
    private const int Digits = 8;

    /// <summary>The word that stands in its address and its name: letters only, so that no search of numbers or codes meets it by chance.</summary>
    public string WordOf(Guid life) => $"kanarie{string.Concat(tokens.KeyedHash("canary", $"{life:N}").Take(Letters).Select(Letter))}";

    /// <summary>A number that no network gives out, too short to be taken for a card's.</summary>
    public string PhoneOf(Guid life) => $"+3200{string.Concat(tokens.KeyedHash("canary-phone", $"{life:N}").Take(Digits).Select(c => (char)('0' + (Letter(c) % 10))))}";

    public string EmailOf(Guid life) => $"{WordOf(life)}@{CanaryPerson.Domain}";

    /// <summary>A hexadecimal digit as a letter.</summary>
    private static char Letter(char digit) => (char)('a' + (char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10));
}
