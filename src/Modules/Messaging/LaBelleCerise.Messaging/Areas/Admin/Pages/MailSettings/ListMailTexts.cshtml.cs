using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Sending;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.MailSettings;

/// <summary>From which address mails leave, and the way to the words of each mail.</summary>
[RequiresPermission(MessagingPermissions.Settings)]
internal sealed class ListMailTexts(OwnerSettings<MailOptions> settings, IOptionsMonitor<MailWording> wording, IOptionsMonitor<ShopIdentity> shop, IStringLocalizer<ListMailTexts> texts)
    : SettingsForm<MailOptions>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    /// <summary>Whose domain the sender should have, or receivers take the mail for a forgery (DMARC).</summary>
    public string ShopMailbox => shop.CurrentValue.Email;

    public IReadOnlyList<MailKind> Kinds { get; } = [.. Enum.GetValues<MailKind>().Where(MailKinds.IsWorded)];

    /// <summary>How many texts of a mail are the owner's own in a language.</summary>
    public int OwnOf(MailKind kind, string culture) => MailTextKeys.Of(kind).Count(key => wording.CurrentValue.Words.ContainsKey(MailWording.KeyOf(culture, key)));

    protected override void Fill(MailOptions settings) => Input = new Entry { From = settings.From };

    protected override void Read(MailOptions settings) => settings.From = string.IsNullOrWhiteSpace(Input.From) ? null : Input.From.Trim();

    protected override string Explain(string reason) => texts[reason];

    /// <summary>The form's one field.</summary>
    internal sealed class Entry
    {
        public string? From { get; set; }
    }
}
