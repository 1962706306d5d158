using System.Globalization;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>The texts of the mails: the owner's own words where there are some, else those the shop came with.</summary>
internal sealed class WordedMailTexts(IStringLocalizer shipped, Func<MailWording> wording) : IStringLocalizer<MailTexts>
{
    public LocalizedString this[string name] => Own(name) is { } own ? new LocalizedString(name, own) : shipped[name];

    public LocalizedString this[string name, params object[] arguments] =>
        Own(name) is { } own ? new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, own, arguments)) : shipped[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => shipped.GetAllStrings(includeParentCultures);

    private string? Own(string name) => wording().Words.GetValueOrDefault(MailWording.KeyOf(Cultures.Current, name));
}
