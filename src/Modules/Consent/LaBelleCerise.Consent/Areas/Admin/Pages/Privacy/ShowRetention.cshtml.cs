using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The dated table of periods, rules of before and rules that stand ready included; staff switch on what the law leaves uncertain, which re-dates what is kept (law section 4).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ShowRetention(OwnerSettings<RetentionSwitches> settings, RetentionTable table, PublishPolicy policy, IStringLocalizer<ShowRetention> texts) : SettingsForm<RetentionSwitches>(settings)
{
    /// <summary>The id of the rule that is switched.</summary>
    [BindProperty]
    public string Rule { get; set; } = "";

    /// <summary>When the papers of an order of today may go.</summary>
    public DateOnly? OrderEnds => table.EndOf(Retention.OrderPapers, table.Today);

    public bool Counts(RetentionRule rule) => table.Counts(rule);

    protected override void Fill(RetentionSwitches settings) => Rule = "";

    protected override void Read(RetentionSwitches settings)
    {
        var now = RetentionRules.All.FirstOrDefault(r => r.Id == Rule)?.IsApplied ?? false;
        settings.On[Rule] = !settings.On.GetValueOrDefault(Rule, now);
    }

    protected override string Explain(string reason) => texts["Problem." + reason];

    protected override Task Follow(CancellationToken cancellation) => policy.Run(cancellation);
}
