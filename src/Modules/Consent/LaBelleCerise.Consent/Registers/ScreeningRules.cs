using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Consent.Registers;

/// <summary>A decision has a reason and is about something that is screened.</summary>
internal sealed class ScreeningRules : ISettingsRule<Screenings>
{
    private const int ShortestReason = 10;

    public IEnumerable<SettingsProblem> Check(Screenings settings)
    {
        if (settings.Outcome.Keys.Concat(settings.Reason.Keys).Concat(settings.DecidedOn.Keys).Concat(settings.ReviewBy.Keys).Except(Screenings.Keys).Any())
        {
            yield return new("", "Unknown");
        }

        if (settings.Outcome.Any(o => o.Value != ScreeningOutcome.Open && settings.Reason.GetValueOrDefault(o.Key, "").Length < ShortestReason))
        {
            yield return new("", "NoReason");
        }
    }
}
