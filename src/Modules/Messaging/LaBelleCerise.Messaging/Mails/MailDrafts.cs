using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Mails drawn with words that are not in force yet.</summary>
internal sealed class MailDrafts(IStringLocalizerFactory factory, SampleMails samples, MailLinks links, IOptionsMonitor<ShopIdentity> shop, IEnumerable<ISettingsRule<MailWording>> rules)
{
    /// <summary>The texts of a mail as the shop came with them.</summary>
    public IReadOnlyList<(string Key, string Shipped)> ShippedOf(MailKind kind, string language)
    {
        var texts = factory.Create(typeof(MailTexts));
        return MailCulture.Write(language, () => (IReadOnlyList<(string, string)>)[.. MailTextKeys.Of(kind).Select(key => (key, texts[key].Value))]);
    }

    /// <summary>What is wrong with the words.</summary>
    public IReadOnlyList<SettingsProblem> Check(MailWording wording) => [.. rules.SelectMany(r => r.Check(wording))];

    /// <summary>The mail with made-up values.</summary>
    public RenderedMail Draw(MailKind kind, string language, MailWording wording) => MailCulture.Write(language, () =>
    {
        var texts = new WordedMailTexts(factory.Create(typeof(MailTexts)), () => wording);
        var content = samples.Of(kind, texts);
        return new RenderedMail(OneLine.Of(content.Subject), new MailPlainText(texts, links, shop).Draw(content), new MailHtml(texts, links, shop).Draw(content));
    });

    /// <summary>The shop's own mailbox.</summary>
    public MailAddressee Mailbox(string language) => new(shop.CurrentValue.Email, language, PersonSource.Staff);
}
