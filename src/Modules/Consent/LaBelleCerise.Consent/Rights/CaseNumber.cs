using System.Security.Cryptography;

namespace LaBelleCerise.Consent.Rights;

/// <summary>The number that a person can name on the phone: no letter that looks or sounds like a digit.</summary>
internal static class CaseNumber
{
    private const string Signs = "23456789BCDFGHJKMNPQRSTVWXZ";

    public static string New() => "R-" + RandomNumberGenerator.GetString(Signs, 6);
}
