using System.Buffers;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>The name in a greeting, left out when it is none: strangers must not be sent an advertisement as a name (shop behaviour 29).</summary>
internal static class Greeting
{
    private const int Longest = 60;
    private static readonly SearchValues<char> SignsOfAddresses = SearchValues.Create("@/\\<>:");

    /// <summary>The name on one line, or null when it looks like an address or is too long to be called by.</summary>
    public static string? NameOf(string typed)
    {
        var name = OneLine.Of(typed);
        return name.Length is 0 or > Longest || name.AsSpan().ContainsAny(SignsOfAddresses) || HasDomain(name) ? null : name;
    }

    /// <summary>A dot between two letters, as in shop.example; "J. Peeters" and "Ets. Dupont" have none.</summary>
    private static bool HasDomain(string name) =>
        name.Zip(name.Skip(1), name.Skip(2)).Any(x => char.IsLetterOrDigit(x.First) && x.Second == '.' && char.IsLetterOrDigit(x.Third));
}
