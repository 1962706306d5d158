using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Ordering.Orders;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Amounts;

/// <summary>Rates are set for days to come: what was taxed on a day stays what it was, whoever asks and whichever version is put back.</summary>
internal sealed class VatRules(IOptionsMonitor<VatOptions> options, TimeProvider clock) : ISettingsRule<VatOptions>
{
    private const int HighestRate = 5_000;

    public IEnumerable<SettingsProblem> Check(VatOptions settings)
    {
        var today = BrusselsDays.Of(clock.GetUtcNow());
        var past = options.CurrentValue.Rates.Where(r => r.From <= today).ToHashSet();
        if (!past.SetEquals(settings.Rates.Where(r => r.From <= today)))
        {
            yield return new SettingsProblem(nameof(settings.Rates), "PastDay");
        }

        if (settings.Rates.Any(r => r.RateInBasisPoints is <= 0 or > HighestRate || r.Class is VatClass.Zero || !Enum.IsDefined(r.Class)))
        {
            yield return new SettingsProblem(nameof(settings.Rates), "RateWrong");
        }

        if (settings.Rates.GroupBy(r => (r.Class, r.From)).Any(g => g.Count() > 1))
        {
            yield return new SettingsProblem(nameof(settings.Rates), "Twice");
        }
    }
}
