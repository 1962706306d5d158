using System.Text;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Own words must still be writable into a mail: known key and language, no more places to fill in than the text that they replace, subjects on one line.</summary>
internal sealed class MailWordingRules(IStringLocalizerFactory texts) : ISettingsRule<MailWording>
{
    public const int Longest = 1000;

    public IEnumerable<SettingsProblem> Check(MailWording settings)
    {
        foreach (var (place, words) in settings.Words)
        {
            if (place.Split('/', 2) is not [var culture, var key] || !Cultures.All.Contains(culture) || Shipped(culture, key) is not { } shipped)
            {
                yield return new SettingsProblem(place, "KeyUnknown");
            }
            else if (words.Length > Longest)
            {
                yield return new SettingsProblem(key, "TooLong");
            }
            else if (Places(words) is not { } places || places > Places(shipped))
            {
                yield return new SettingsProblem(key, "PlacesWrong");
            }
            else if (key.EndsWith(".Subject", StringComparison.Ordinal) && words.Contains('\n', StringComparison.Ordinal))
            {
                yield return new SettingsProblem(key, "OneLine");
            }
        }
    }

    private string? Shipped(string culture, string key) =>
        MailCulture.Write(culture, () => texts.Create(typeof(MailTexts))[key] is { ResourceNotFound: false } found ? found.Value : null);

    /// <summary>How many values the text asks for; null when its braces do not fit.</summary>
    private static int? Places(string words)
    {
        try
        {
            return CompositeFormat.Parse(words).MinimumArgumentCount;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
