using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.ShopSettings;

/// <summary>The owner says in which languages the shop informs its visitors; Dutch is always one of them.</summary>
[RequiresPermission(ConsentPermissions.Identity)]
internal sealed class SetLanguages(OwnerSettings<ShopLanguages> settings) : SettingsForm<ShopLanguages>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    protected override void Fill(ShopLanguages settings) => Input = new Entry { French = settings.French, German = settings.German, English = settings.English };

    protected override void Read(ShopLanguages settings) => (settings.French, settings.German, settings.English) = (Input.French, Input.German, Input.English);

    protected override string Explain(string reason) => reason;

    /// <summary>The form's fields.</summary>
    internal sealed class Entry
    {
        public bool French { get; set; }

        public bool German { get; set; }

        public bool English { get; set; }
    }
}
