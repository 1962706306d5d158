using System.Security.Cryptography;

namespace LaBelleCerise.Kernel.Web;

/// <summary>A number that a person can name on the phone: no letter that looks or sounds like a digit; 27^6 of them, so that it is a name and never a key.</summary>
public static class SpokenNumber
{
    private const string Signs = "23456789BCDFGHJKMNPQRSTVWXZ";
    private const int Length = 6;

    /// <summary>A new one.</summary>
    /// <param name="kind">The letter before the dash: what it numbers.</param>
    public static string New(char kind) => $"{kind}-{RandomNumberGenerator.GetString(Signs, Length)}";

    /// <summary>Whether a value has the form of one of that kind.</summary>
    public static bool IsOne(char kind, string? value) =>
        value is { Length: Length + 2 } && value[0] == kind && value[1] == '-' && value.Skip(2).All(Signs.Contains);
}
