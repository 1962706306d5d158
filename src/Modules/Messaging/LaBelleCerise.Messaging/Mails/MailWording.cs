namespace LaBelleCerise.Messaging.Mails;

/// <summary>Words of the owner's own in mails: section <c>MailWording</c>.</summary>
internal sealed class MailWording
{
    public const string Section = "MailWording";

    /// <summary>The text per language and key, <c>fr/Placed.Text</c>; what is not here says what the shop came with.</summary>
    public Dictionary<string, string> Words { get; set; } = [];

    public static string KeyOf(string culture, string key) => $"{culture}/{key}";
}
