using System.Security.Cryptography;
using System.Text;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>What a mail says, as one number: the same on every try and every repeat, and the same whatever a mail server does to its encoding.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 over the parts, each after its length, with one kind of line end.</summary>
    public static string Of(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part.ReplaceLineEndings("\n").TrimEnd('\n'));
            hash.AppendData(BitConverter.GetBytes((long)bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Text, HTML and every attachment of a mail.</summary>
    public static string Of(Mail mail, IEnumerable<Paper> papers) => Of([mail.Text, mail.Html, .. papers.SelectMany(p => new[] { p.FileName, p.MediaType, p.Content })]);
}
