using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What the owner's delivery settings must keep: a choice for consumers in Belgium (law W9, WER VI.45/2), prices and weights within reason, a calendar with days in it.</summary>
internal sealed class DeliveryRules : ISettingsRule<DeliveryOptions>
{
    private const long HighestPrice = 100_000;
    private const int ShortestReason = 10;

    public IEnumerable<SettingsProblem> Check(DeliveryOptions settings) =>
        [.. Choice(settings), .. Prices(settings), .. Weights(settings), .. Abroad(settings), .. Calendar(settings)];

    /// <summary>Two carriers to the same kind of place are one way: what counts is home, pick-up point, locker.</summary>
    private static IEnumerable<SettingsProblem> Choice(DeliveryOptions settings)
    {
        var kinds = new[] { settings.HomeIsOn, settings.PointIsOn || settings.PickupIsOn, settings.LockerIsOn }.Count(isOn => isOn);
        if (kinds == 0)
        {
            yield return new SettingsProblem(nameof(settings.HomeIsOn), "NoWay");
        }
        else if (kinds == 1 && settings.OneWayReason.Trim().Length < ShortestReason)
        {
            yield return new SettingsProblem(nameof(settings.OneWayReason), "OneWay");
        }
    }

    private static IEnumerable<SettingsProblem> Prices(DeliveryOptions settings)
    {
        var prices = new (string Property, long Cents)[]
        {
            (nameof(settings.HomeInCents), settings.HomeInCents), (nameof(settings.PointInCents), settings.PointInCents),
            (nameof(settings.LockerInCents), settings.LockerInCents), (nameof(settings.PickupInCents), settings.PickupInCents),
        };
        foreach (var (property, _) in prices.Where(p => p.Cents is < 0 or > HighestPrice))
        {
            yield return new SettingsProblem(property, "PriceWrong");
        }

        if (settings.FreeFromInCents is < 0 or > 10_000_000)
        {
            yield return new SettingsProblem(nameof(settings.FreeFromInCents), "FreeFromWrong");
        }
    }

    private static IEnumerable<SettingsProblem> Weights(DeliveryOptions settings)
    {
        var weights = new (string Property, int Grams, int Most)[]
        {
            (nameof(settings.HomeMostGrams), settings.HomeMostGrams, 30_000), (nameof(settings.PointMostGrams), settings.PointMostGrams, 30_000),
            (nameof(settings.LockerMostGrams), settings.LockerMostGrams, 30_000), (nameof(settings.PickupMostGrams), settings.PickupMostGrams, 31_500),
        };
        // What the carriers take at most; a way that takes nothing is one that is off.
        return weights.Where(w => w.Grams < 100 || w.Grams > w.Most).Select(w => new SettingsProblem(w.Property, "WeightWrong"));
    }

    private static IEnumerable<SettingsProblem> Abroad(DeliveryOptions settings)
    {
        if (settings.AbroadInCents.Any(c => !Countries.Abroad.Contains(c.Key) || c.Value is < 0 or > HighestPrice))
        {
            yield return new SettingsProblem(nameof(settings.AbroadInCents), "PriceWrong");
        }

        if (settings.AbroadInCents.Count > 0 && !settings.HomeIsOn)
        {
            yield return new SettingsProblem(nameof(settings.AbroadInCents), "AbroadNeedsHome");
        }
    }

    private static IEnumerable<SettingsProblem> Calendar(DeliveryOptions settings)
    {
        if (settings.WorkingDays is Weekdays.None)
        {
            yield return new SettingsProblem(nameof(settings.WorkingDays), "NoDays");
        }

        if (settings.CarrierDays is Weekdays.None)
        {
            yield return new SettingsProblem(nameof(settings.CarrierDays), "NoDays");
        }

        if (settings.CarrierWorkingDays is < 1 or > 10)
        {
            yield return new SettingsProblem(nameof(settings.CarrierWorkingDays), "CarrierWorkingDaysWrong");
        }

        if (!ClosedDays.IsReadable(settings.ClosedDays))
        {
            yield return new SettingsProblem(nameof(settings.ClosedDays), "ClosedDaysWrong");
        }
    }
}
