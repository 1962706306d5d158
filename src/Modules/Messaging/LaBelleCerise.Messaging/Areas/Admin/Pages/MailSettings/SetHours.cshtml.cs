using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Messaging.Hours;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.MailSettings;

/// <summary>The owner says when somebody answers, and when nobody does; the contact page shows it at once.</summary>
[RequiresPermission(MessagingPermissions.Settings)]
internal sealed class SetHours(OwnerSettings<OpeningHours> settings, IStringLocalizer<SetHours> texts) : SettingsForm<OpeningHours>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    protected override void Fill(OpeningHours settings) => Input = new Entry
    {
        Monday = settings.Monday, Tuesday = settings.Tuesday, Wednesday = settings.Wednesday, Thursday = settings.Thursday,
        Friday = settings.Friday, Saturday = settings.Saturday, Sunday = settings.Sunday, Closed = settings.Closed,
    };

    protected override void Read(OpeningHours settings)
    {
        (settings.Monday, settings.Tuesday, settings.Wednesday, settings.Thursday) = (Trim(Input.Monday), Trim(Input.Tuesday), Trim(Input.Wednesday), Trim(Input.Thursday));
        (settings.Friday, settings.Saturday, settings.Sunday, settings.Closed) = (Trim(Input.Friday), Trim(Input.Saturday), Trim(Input.Sunday), Trim(Input.Closed));
    }

    protected override string Explain(string reason) => texts[reason];

    private static string Trim(string? typed) => typed?.Trim() ?? "";

    /// <summary>The form's fields: seven days and the closed days, as typed.</summary>
    internal sealed class Entry
    {
        public string? Monday { get; set; }

        public string? Tuesday { get; set; }

        public string? Wednesday { get; set; }

        public string? Thursday { get; set; }

        public string? Friday { get; set; }

        public string? Saturday { get; set; }

        public string? Sunday { get; set; }

        public string? Closed { get; set; }
    }
}
