using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>Staff decide, with a reason, whether an officer or an impact assessment is needed; the day is written by the shop (law P22).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class DecideScreenings(OwnerSettings<Screenings> settings, RetentionTable table, IOptions<PrivacyOptions> privacy, IStringLocalizer<DecideScreenings> texts) : SettingsForm<Screenings>(settings)
{
    private const int MonthsUntilReview = 12;

    [BindProperty]
    public Entry Input { get; set; } = new();

    public DateOnly Today => table.Today;

    public Screenings Kept => Current;

    public ScreeningOutcome OutcomeOf(string key) => Kept.Outcome.GetValueOrDefault(key);

    /// <summary>Whether staff must do something: decide, look again, or appoint the officer that is needed.</summary>
    public bool IsRed(string key) => OutcomeOf(key) == ScreeningOutcome.Open || (Kept.ReviewBy.TryGetValue(key, out var by) && by < Today)
        || (key == Screenings.Officer && OutcomeOf(key) == ScreeningOutcome.Needed && privacy.Value.DataProtectionOfficer.Length == 0);

    /// <summary>What a screening is about, in words.</summary>
    public string NameOf(string key) => key == Screenings.Officer ? texts["Officer"] : texts["Assessment", Purposes.Of(new Purpose(key.Split(':', 2)[1]))!.Name.Here];

    protected override void Fill(Screenings settings) => Input = new Entry();

    protected override void Read(Screenings settings)
    {
        settings.Outcome[Input.Key] = Input.Outcome;
        settings.Reason[Input.Key] = string.Join(' ', (Input.Reason ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        settings.DecidedOn[Input.Key] = Today;
        settings.ReviewBy[Input.Key] = Today.AddMonths(MonthsUntilReview);
    }

    protected override string Explain(string reason) => texts["Problem." + reason];

    /// <summary>One decision.</summary>
    internal sealed class Entry
    {
        public string Key { get; set; } = "";

        public ScreeningOutcome Outcome { get; set; }

        [StringLength(1000)]
        public string? Reason { get; set; }
    }
}
