using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Consent.Registers;

/// <summary>What staff keep is about changes that stand in the calendar.</summary>
internal sealed class LegalReviewRules : ISettingsRule<LegalReviews>
{
    public IEnumerable<SettingsProblem> Check(LegalReviews settings) => settings.Owner.Keys.Concat(settings.ReviewBy.Keys).Concat(settings.Note.Keys)
        .Where(key => LegalCalendar.All.All(c => c.Key != key)).Select(_ => new SettingsProblem("", "Unknown")).Take(1);
}
