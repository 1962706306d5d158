using System.Globalization;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Settings;

/// <summary>The owner sets how, where to, when and for how much the shop delivers; it holds from the next page on.</summary>
[RequiresPermission(OrderingPermissions.Settings)]
internal sealed class SetDelivery(OwnerSettings<DeliveryOptions> settings, IStringLocalizer<SetDelivery> texts) : SettingsForm<DeliveryOptions>(settings)
{
    /// <summary>How the history names the price of a country, before its code.</summary>
    public const string Abroad = nameof(DeliveryOptions.AbroadInCents) + ": ";

    /// <summary>The prefixes of the options' properties, in the order of the page.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["Home", "Point", "Locker", "Pickup"];

    public static IReadOnlyList<Weekdays> Days { get; } = [.. Enum.GetValues<Weekdays>().Where(d => int.PopCount((int)d) == 1)];

    [BindProperty]
    public Entry Input { get; set; } = new();

    /// <summary>What a value of the history says to people.</summary>
    public static string Shown(string property, string value) => property switch
    {
        _ when (property.EndsWith("InCents", StringComparison.Ordinal) || property.StartsWith(Abroad, StringComparison.Ordinal)) && long.TryParse(value, CultureInfo.InvariantCulture, out var cents) => new Money(cents).ToString(),
        _ when property.EndsWith("MostGrams", StringComparison.Ordinal) && int.TryParse(value, CultureInfo.InvariantCulture, out var grams) => $"{Kilos(grams)} kg",
        nameof(DeliveryOptions.ClosedDays) when ClosedDays.IsReadable(value) => ClosedDays.Lines(value).Replace("\n", ", ", StringComparison.Ordinal),
        nameof(DeliveryOptions.CutOff) => value.Length >= 5 ? value[..5] : value,
        _ => value,
    };

    protected override void Fill(DeliveryOptions settings) => Input = new Entry
    {
        HomeIsOn = settings.HomeIsOn, PointIsOn = settings.PointIsOn, LockerIsOn = settings.LockerIsOn, PickupIsOn = settings.PickupIsOn,
        HomeInCents = Euros.Field(settings.HomeInCents), PointInCents = Euros.Field(settings.PointInCents),
        LockerInCents = Euros.Field(settings.LockerInCents), PickupInCents = Euros.Field(settings.PickupInCents),
        HomeMostGrams = Kilos(settings.HomeMostGrams), PointMostGrams = Kilos(settings.PointMostGrams),
        LockerMostGrams = Kilos(settings.LockerMostGrams), PickupMostGrams = Kilos(settings.PickupMostGrams),
        FreeFromInCents = settings.FreeFromInCents == 0 ? "" : Euros.Field(settings.FreeFromInCents),
        OneWayReason = settings.OneWayReason,
        AbroadInCents = Countries.Abroad.ToDictionary(c => c, string? (c) => settings.AbroadInCents.TryGetValue(c, out var cents) ? Euros.Field(cents) : ""),
        CutOff = settings.CutOff.ToString("HH:mm", CultureInfo.InvariantCulture),
        WorkingDays = [.. Days.Where(d => settings.WorkingDays.HasFlag(d))],
        CarrierDays = [.. Days.Where(d => settings.CarrierDays.HasFlag(d))],
        CarrierWorkingDays = settings.CarrierWorkingDays.ToString(CultureInfo.InvariantCulture),
        ClosedDays = ClosedDays.Lines(settings.ClosedDays),
    };

    protected override void Read(DeliveryOptions settings)
    {
        (settings.HomeIsOn, settings.PointIsOn, settings.LockerIsOn, settings.PickupIsOn) = (Input.HomeIsOn, Input.PointIsOn, Input.LockerIsOn, Input.PickupIsOn);
        (settings.HomeInCents, settings.PointInCents) = (Price(nameof(Input.HomeInCents), Input.HomeInCents), Price(nameof(Input.PointInCents), Input.PointInCents));
        (settings.LockerInCents, settings.PickupInCents) = (Price(nameof(Input.LockerInCents), Input.LockerInCents), Price(nameof(Input.PickupInCents), Input.PickupInCents));
        (settings.HomeMostGrams, settings.PointMostGrams) = (Grams(nameof(Input.HomeMostGrams), Input.HomeMostGrams), Grams(nameof(Input.PointMostGrams), Input.PointMostGrams));
        (settings.LockerMostGrams, settings.PickupMostGrams) = (Grams(nameof(Input.LockerMostGrams), Input.LockerMostGrams), Grams(nameof(Input.PickupMostGrams), Input.PickupMostGrams));
        // Nothing filled in is never free.
        settings.FreeFromInCents = string.IsNullOrWhiteSpace(Input.FreeFromInCents) ? 0 : Price(nameof(Input.FreeFromInCents), Input.FreeFromInCents);
        settings.OneWayReason = Input.OneWayReason?.Trim() ?? "";
        ReadAbroad(settings);
        ReadCalendar(settings);
    }

    protected override string Explain(string reason) => texts[reason];

    private static string Kilos(int grams) => (grams / 1000m).ToString("0.###", Cultures.Formats("nl"));

    private void ReadAbroad(DeliveryOptions settings)
    {
        settings.AbroadInCents = [];
        foreach (var (country, typed) in Input.AbroadInCents.Where(c => Countries.Abroad.Contains(c.Key) && !string.IsNullOrWhiteSpace(c.Value)).OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            settings.AbroadInCents[country] = Price(nameof(Input.AbroadInCents), typed);
        }
    }

    private void ReadCalendar(DeliveryOptions settings)
    {
        (settings.WorkingDays, settings.CarrierDays) = (Together(Input.WorkingDays), Together(Input.CarrierDays));
        if (Hour(Input.CutOff) is { } hour)
        {
            settings.CutOff = hour;
        }
        else
        {
            Wrong(nameof(Input.CutOff), "CutOffWrong");
        }

        settings.CarrierWorkingDays = int.TryParse(Input.CarrierWorkingDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;
        if (ClosedDays.Read(Input.ClosedDays) is { } closed)
        {
            settings.ClosedDays = closed;
        }
        else
        {
            Wrong(nameof(Input.ClosedDays), "ClosedDaysWrong");
        }
    }

    private static Weekdays Together(IEnumerable<Weekdays> days) => days.Aggregate(Weekdays.None, (all, day) => all | day);

    /// <summary>16:00, 16.00, 16u, 16 u 30, 16h30.</summary>
    private static TimeOnly? Hour(string? typed)
    {
        var text = string.Concat((typed ?? "").ToLowerInvariant().Where(c => !char.IsWhiteSpace(c))).Replace('u', ':').Replace('h', ':').Replace('.', ':').TrimEnd(':');
        return TimeOnly.TryParseExact(text.Length <= 2 ? text + ":00" : text, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;
    }

    private long Price(string field, string? typed)
    {
        if (Euros.Read(typed) is { } cents)
        {
            return cents;
        }

        Wrong(field, "PriceWrong");
        return 0;
    }

    private int Grams(string field, string? typed)
    {
        if (decimal.TryParse(typed?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kilos) && kilos is >= 0 and < 1000)
        {
            return (int)Math.Round(kilos * 1000);
        }

        Wrong(field, "WeightWrong");
        return 0;
    }

    private void Wrong(string field, string reason)
    {
        if (ModelState[$"Input.{field}"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError($"Input.{field}", Explain(reason));
        }
    }

    /// <summary>The form's fields as typed: amounts in euro, weights in kilograms.</summary>
    internal sealed class Entry
    {
        public bool HomeIsOn { get; set; }

        public bool PointIsOn { get; set; }

        public bool LockerIsOn { get; set; }

        public bool PickupIsOn { get; set; }

        public string? HomeInCents { get; set; }

        public string? PointInCents { get; set; }

        public string? LockerInCents { get; set; }

        public string? PickupInCents { get; set; }

        public string? HomeMostGrams { get; set; }

        public string? PointMostGrams { get; set; }

        public string? LockerMostGrams { get; set; }

        public string? PickupMostGrams { get; set; }

        public string? FreeFromInCents { get; set; }

        public string? OneWayReason { get; set; }

        public Dictionary<string, string?> AbroadInCents { get; set; } = [];

        public string? CutOff { get; set; }

        public List<Weekdays> WorkingDays { get; set; } = [];

        public List<Weekdays> CarrierDays { get; set; } = [];

        public string? CarrierWorkingDays { get; set; }

        public string? ClosedDays { get; set; }

        /// <summary>Whether a way is on, its price and its weight, by the prefix of its properties.</summary>
        public (bool IsOn, string? Price, string? Kilos) Of(string way) => way switch
        {
            "Home" => (HomeIsOn, HomeInCents, HomeMostGrams),
            "Point" => (PointIsOn, PointInCents, PointMostGrams),
            "Locker" => (LockerIsOn, LockerInCents, LockerMostGrams),
            _ => (PickupIsOn, PickupInCents, PickupMostGrams),
        };
    }
}
