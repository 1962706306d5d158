using System.Collections;
using System.Globalization;
using System.Resources;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Which texts make up which mail.</summary>
internal static class MailTextKeys
{
    private static readonly string[] All = [.. new ResourceManager(typeof(MailTexts)).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
        .Cast<DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal)];

    /// <summary>The keys of a mail: subject and heading first. The footer and the names of columns belong to all mails and are not the owner's.</summary>
    public static IReadOnlyList<string> Of(MailKind kind)
    {
        var (full, brief) = ($"{kind}.", $"{kind}.".Replace("Order", "", StringComparison.Ordinal));
        return [.. All.Where(key => key.StartsWith(full, StringComparison.Ordinal) || key.StartsWith(brief, StringComparison.Ordinal) || key == $"Again.{kind}")
            .OrderBy(key => key.EndsWith(".Subject", StringComparison.Ordinal) ? 0 : key.EndsWith(".Heading", StringComparison.Ordinal) ? 1 : 2)];
    }
}
