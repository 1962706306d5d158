using System.Net.Mail;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>When a text is one bare e-mail address: the same everywhere, so that what a form takes can be mailed and found again.</summary>
public static class MailboxName
{
    /// <summary>RFC 5321: 256 with the angle brackets around it.</summary>
    public const int Longest = 254;

    private const string NeverBare = ",;<>\"(";

    /// <summary>Whether it is an address with a dotted domain and nothing around it: no name, no second address, no space or line break. The canary has none that a form would take.</summary>
    public static bool IsOne(string? typed) =>
        typed is { Length: > 0 and <= Longest } && !typed.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || NeverBare.Contains(c, StringComparison.Ordinal))
        && MailAddress.TryCreate(typed, out var address) && address.Address == typed && address.Host.Contains('.', StringComparison.Ordinal) && !CanaryPerson.Is(typed);
}
