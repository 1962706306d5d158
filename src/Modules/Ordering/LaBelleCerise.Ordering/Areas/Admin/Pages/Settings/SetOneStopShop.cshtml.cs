using System.Globalization;
using System.Text.Json;
using LaBelleCerise.Kernel.Amounts;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Settings;

/// <summary>The owner sees how near the threshold for sales abroad is, leaves it for good, and dates rates of other member states.</summary>
[RequiresPermission(OrderingPermissions.Settings)]
internal sealed class SetOneStopShop(OwnerSettings<OneStopShopOptions> settings, DistanceSales sales, TimeProvider clock, IStringLocalizer<SetOneStopShop> texts, IStringLocalizer<Countries> countries)
    : SettingsForm<OneStopShopOptions>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    public DateOnly Today => BrusselsDays.Of(clock.GetUtcNow());

    /// <summary>Cents without VAT sold to the other states this year, and the year before.</summary>
    public (long This, long Last) Sold { get; private set; }

    /// <summary>Whether the next cent abroad is taxed where it arrives.</summary>
    public bool IsTaxedThere { get; private set; }

    /// <summary>What the owner dated, by state and day.</summary>
    public IEnumerable<ForeignRate> Rates => Current.Rates.OrderBy(r => countries[r.Country].Value, StringComparer.CurrentCulture).ThenBy(r => r.Class).ThenBy(r => r.From);

    /// <summary>The states by their names.</summary>
    public IEnumerable<(string Code, string Name)> States => Countries.Abroad.Select(c => (c, countries[c].Value)).OrderBy(c => c.Value, StringComparer.CurrentCulture);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        Sold = (await sales.Of(Today.Year, cancellation), await sales.Of(Today.Year - 1, cancellation));
        IsTaxedThere = await sales.IsTaxedThere(1, cancellation);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>What a value of the history says to people.</summary>
    public string Shown(string json) => json.StartsWith('[')
        ? string.Join("; ", (JsonSerializer.Deserialize<List<KeptRate>>(json) ?? []).Select(r => $"{countries[r.Country]} {texts["Class." + r.Class]} {SetVat.Percent(r.RateInBasisPoints)} % {texts["From"]} {r.From:dd/MM/yyyy}"))
        : json.Trim('"');

    public static string KeyOf(ForeignRate rate) => $"{rate.Country}@{rate.Class}@{rate.From:yyyy-MM-dd}";

    protected override void Fill(OneStopShopOptions settings) => Input = new Entry { Since = settings.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    protected override void Read(OneStopShopOptions settings)
    {
        switch (Input)
        {
            case { Remove: { Length: > 0 } key }:
                settings.Rates = [.. settings.Rates.Where(r => KeyOf(r) != key)];
                break;
            case { Country: { Length: > 0 } }:
                ReadRate(settings);
                break;
            case { Since: { Length: > 0 } typed } when BrusselsDays.Read(typed) is null:
                ModelState.AddModelError("Input.Since", texts["SinceWrong"]);
                break;
            default:
                settings.From = BrusselsDays.Read(Input.Since);
                break;
        }
    }

    protected override string Explain(string reason) => texts[reason];

    protected override string FieldOf(string property) => "Input.Rate";

    private void ReadRate(OneStopShopOptions settings)
    {
        if (!decimal.TryParse(Input.Rate?.Trim().TrimEnd('%').Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent * 100 != decimal.Truncate(percent * 100) || percent > 100)
        {
            ModelState.AddModelError("Input.Rate", texts["RateWrong"]);
        }
        else if (BrusselsDays.Read(Input.From) is not { } from)
        {
            ModelState.AddModelError("Input.From", texts["SinceWrong"]);
        }
        else
        {
            settings.Rates = [.. settings.Rates, new ForeignRate(Input.Country!, Input.Class, from, (int)(percent * 100))];
        }
    }

    /// <summary>The first day of taxing there, or one more rate, or one to take away.</summary>
    internal sealed class Entry
    {
        public string? Since { get; set; }

        public string? Country { get; set; }

        public VatClass Class { get; set; }

        public string? Rate { get; set; }

        public string? From { get; set; }

        public string? Remove { get; set; }
    }

    private sealed record KeptRate(string Country, string Class, DateOnly From, int RateInBasisPoints);
}
