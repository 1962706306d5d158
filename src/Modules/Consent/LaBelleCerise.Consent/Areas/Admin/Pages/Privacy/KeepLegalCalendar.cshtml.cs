using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The legal calendar with who answers for each change and when it is looked at again (N18).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class KeepLegalCalendar(OwnerSettings<LegalReviews> settings, RetentionTable table, IStringLocalizer<KeepLegalCalendar> texts) : SettingsForm<LegalReviews>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    /// <summary>Changes by day, those without a day last.</summary>
    public static IEnumerable<LegalChange> Changes => LegalCalendar.All.OrderBy(c => c.Day ?? DateOnly.MaxValue);

    public DateOnly Today => table.Today;

    public Entry EntryOf(LegalChange change) => new()
    {
        Key = change.Key, Owner = Current.Owner.GetValueOrDefault(change.Key, change.Owner), ReviewBy = Current.ReviewBy.GetValueOrDefault(change.Key, change.ReviewBy), Note = Current.Note.GetValueOrDefault(change.Key),
    };

    protected override void Fill(LegalReviews settings) => Input = new Entry();

    protected override void Read(LegalReviews settings)
    {
        Keep(settings.Owner, Input.Owner);
        Keep(settings.Note, Input.Note);
        if (Input.ReviewBy is { } day)
        {
            settings.ReviewBy[Input.Key] = day;
        }
    }

    protected override string Explain(string reason) => texts["Problem." + reason];

    private void Keep(Dictionary<string, string> words, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            words.Remove(Input.Key);
        }
        else
        {
            words[Input.Key] = typed.Trim();
        }
    }

    /// <summary>One change's form.</summary>
    internal sealed class Entry
    {
        public string Key { get; set; } = "";

        [StringLength(80)]
        public string? Owner { get; set; }

        public DateOnly? ReviewBy { get; set; }

        [StringLength(400)]
        public string? Note { get; set; }
    }
}
