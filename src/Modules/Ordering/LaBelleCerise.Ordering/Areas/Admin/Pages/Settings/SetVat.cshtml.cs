using System.Globalization;
using System.Text.Json;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Ordering.Amounts;
using LaBelleCerise.Ordering.Orders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Settings;

/// <summary>The owner dates the VAT rates that the law will change; days gone by, and orders placed, keep theirs.</summary>
[RequiresPermission(OrderingPermissions.Settings)]
internal sealed class SetVat(OwnerSettings<VatOptions> settings, VatRates rates, TimeProvider clock, IStringLocalizer<SetVat> texts) : SettingsForm<VatOptions>(settings)
{
    /// <summary>The classes whose rate can change.</summary>
    public static IReadOnlyList<VatClass> Classes { get; } = [VatClass.Standard, VatClass.Intermediate, VatClass.Reduced];

    [BindProperty]
    public Entry Input { get; set; } = new();

    public DateOnly Today => BrusselsDays.Of(clock.GetUtcNow());

    /// <summary>All rates of a class in force, oldest first.</summary>
    public IEnumerable<DatedRate> Of(VatClass goods) => rates.Of(goods);

    /// <summary>What a value of the history says to people.</summary>
    public string Shown(string json) => json.Length == 0 ? "" : string.Join("; ", (JsonSerializer.Deserialize<List<KeptRate>>(json) ?? [])
        .Select(r => $"{texts["Class." + r.Class]} {Percent(r.RateInBasisPoints)} % {texts["From"]} {r.From:dd/MM/yyyy}"));

    public static string Percent(int basisPoints) => (basisPoints / 100m).ToString("0.##", CultureInfo.CurrentCulture);

    protected override void Fill(VatOptions settings) => Input = new Entry();

    protected override void Read(VatOptions settings)
    {
        if (Input.Remove is { Length: > 0 } key)
        {
            // A rate that began can be asked to go too; the rule says why it stays.
            settings.Rates = [.. settings.Rates.Where(r => KeyOf(r) != key)];
            return;
        }

        if (!decimal.TryParse(Input.Rate?.Trim().TrimEnd('%').Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent * 100 != decimal.Truncate(percent * 100) || percent > 100)
        {
            ModelState.AddModelError("Input.Rate", texts["RateWrong"]);
        }
        else if (BrusselsDays.Read(Input.From) is not { } from)
        {
            ModelState.AddModelError("Input.From", texts["FromWrong"]);
        }
        else if (from <= Today)
        {
            ModelState.AddModelError("Input.From", texts["PastDay"]);
        }
        else
        {
            settings.Rates = [.. settings.Rates, new DatedRate(Input.Class, from, (int)(percent * 100))];
        }
    }

    protected override string Explain(string reason) => texts[reason];

    protected override string FieldOf(string property) => "Input.Rate";

    public static string KeyOf(DatedRate rate) => $"{rate.Class}@{rate.From:yyyy-MM-dd}";

    /// <summary>One more rate, or one to take away.</summary>
    internal sealed class Entry
    {
        public VatClass Class { get; set; }

        public string? Rate { get; set; }

        /// <summary>A date field's value.</summary>
        public string? From { get; set; }

        public string? Remove { get; set; }
    }

    private sealed record KeptRate(string Class, DateOnly From, int RateInBasisPoints);
}
