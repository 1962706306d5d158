using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Consent.Controller;

/// <summary>A shop always says who runs it (law W1, WER XII.6; GDPR art. 13): no part of the identity may be empty or wrong.</summary>
internal sealed class IdentityRules : ISettingsRule<ShopIdentity>
{
    public IEnumerable<SettingsProblem> Check(ShopIdentity settings)
    {
        var required = new (string Property, string Value)[]
        {
            (nameof(settings.Name), settings.Name), (nameof(settings.Company), settings.Company), (nameof(settings.Street), settings.Street),
            (nameof(settings.PostalCode), settings.PostalCode), (nameof(settings.City), settings.City), (nameof(settings.VatNumber), settings.VatNumber),
            (nameof(settings.LegalRegister), settings.LegalRegister), (nameof(settings.Email), settings.Email), (nameof(settings.Phone), settings.Phone), (nameof(settings.Iban), settings.Iban),
        };
        foreach (var (property, _) in required.Where(r => string.IsNullOrWhiteSpace(r.Value)))
        {
            yield return new SettingsProblem(property, "Required");
        }

        if (!string.IsNullOrWhiteSpace(settings.VatNumber) && !IsEnterpriseNumber(settings.VatNumber))
        {
            yield return new SettingsProblem(nameof(settings.VatNumber), "VatNumberWrong");
        }

        if (!string.IsNullOrWhiteSpace(settings.Email) && !MailboxName.IsOne(settings.Email))
        {
            yield return new SettingsProblem(nameof(settings.Email), "EmailWrong");
        }

        if (!string.IsNullOrWhiteSpace(settings.Iban) && !IsIban(settings.Iban))
        {
            yield return new SettingsProblem(nameof(settings.Iban), "IbanWrong");
        }

        if (!IsPageOf("facebook.com", settings.Facebook))
        {
            yield return new SettingsProblem(nameof(settings.Facebook), "SocialWrong");
        }

        if (!IsPageOf("instagram.com", settings.Instagram))
        {
            yield return new SettingsProblem(nameof(settings.Instagram), "SocialWrong");
        }
    }

    /// <summary>Empty, or a page of that site over https.</summary>
    private static bool IsPageOf(string site, string address) =>
        address.Length == 0 || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && (uri.Host == site || uri.Host == $"www.{site}"));

    /// <summary>A Belgian enterprise number: ten digits, the last two 97 minus the first eight modulo 97.</summary>
    private static bool IsEnterpriseNumber(string printed)
    {
        var digits = string.Concat(printed.Where(char.IsAsciiDigit));
        return printed.TrimStart().StartsWith("BE", StringComparison.OrdinalIgnoreCase) && digits.Length == 10 && digits[0] is '0' or '1'
            && long.TryParse(digits, out var value) && 97 - (value / 100 % 97) == value % 100;
    }

    /// <summary>ISO 13616: country and check digits moved to the end, letters as numbers, the whole leaves 1 modulo 97.</summary>
    private static bool IsIban(string printed)
    {
        var iban = printed.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (iban.Length is < 15 or > 34 || !iban.All(char.IsAsciiLetterOrDigit))
        {
            return false;
        }

        return (iban[4..] + iban[..4]).Aggregate(0, (rest, c) => char.IsAsciiDigit(c) ? ((rest * 10) + (c - '0')) % 97 : ((rest * 100) + (c - 'A' + 10)) % 97) == 1;
    }
}
