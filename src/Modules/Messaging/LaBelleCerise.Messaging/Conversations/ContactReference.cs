using System.Security.Cryptography;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>The number that a customer can name on the phone: no letter that looks or sounds like a digit.</summary>
internal static class ContactReference
{
    private const string Signs = "23456789BCDFGHJKMNPQRSTVWXZ";

    public static string New() => "V-" + RandomNumberGenerator.GetString(Signs, 6);

    /// <summary>Whether a value has the form of a reference.</summary>
    public static bool IsOne(string? value) => value is { Length: 8 } && value.StartsWith("V-", StringComparison.Ordinal) && value.Skip(2).All(Signs.Contains);
}
