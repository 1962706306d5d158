using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Ordering.Delivery;

namespace LaBelleCerise.Ordering.Taxation;

/// <summary>Rates abroad have a state, a day and a sensible figure, and one a day.</summary>
internal sealed class OneStopShopRules : ISettingsRule<OneStopShopOptions>
{
    /// <summary>Hundredths of a percent; no state comes near it.</summary>
    public const int HighestRate = 5_000;

    public IEnumerable<SettingsProblem> Check(OneStopShopOptions settings)
    {
        if (settings.Rates.Any(r => r.RateInBasisPoints is < 0 or > HighestRate || !Enum.IsDefined(r.Class) || r.Class is VatClass.Zero || !Countries.Abroad.Contains(r.Country)))
        {
            yield return new SettingsProblem(nameof(settings.Rates), "RateWrong");
        }

        if (settings.Rates.GroupBy(r => (r.Country, r.Class, r.From)).Any(g => g.Count() > 1))
        {
            yield return new SettingsProblem(nameof(settings.Rates), "Twice");
        }
    }
}
