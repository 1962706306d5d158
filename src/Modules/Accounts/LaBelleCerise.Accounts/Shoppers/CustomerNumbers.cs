using System.Security.Cryptography;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>Makes customer numbers: 50 random bits, so that knowing one tells nothing about another (promise S4).</summary>
internal static class CustomerNumbers
{
    // Crockford's alphabet: nothing that looks like something else when read out over the phone.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string Next() => string.Concat("K-", RandomNumberGenerator.GetString(Alphabet, 5), "-", RandomNumberGenerator.GetString(Alphabet, 5));
}
