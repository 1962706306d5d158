using System.Globalization;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Settings;

/// <summary>The owner sets how customers may pay, and how long an order waits for its money. The account itself belongs to the shop's identity.</summary>
[RequiresPermission(OrderingPermissions.Settings)]
internal sealed class SetPayment(OwnerSettings<OrderingOptions> settings, IOptionsMonitor<ShopIdentity> shop, IStringLocalizer<SetPayment> texts) : SettingsForm<OrderingOptions>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    /// <summary>Where transfers go.</summary>
    public string Iban => shop.CurrentValue.Iban;

    /// <summary>What a value of the history says to people.</summary>
    public static string Shown(string property, string value) => TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var time)
        ? (property is nameof(OrderingOptions.TimeToPay) ? time.TotalMinutes : time.TotalDays).ToString(CultureInfo.InvariantCulture)
        : value;

    protected override void Fill(OrderingOptions settings) => Input = new Entry
    {
        OnlineIsOn = settings.OnlineIsOn,
        TransferIsOn = settings.TransferIsOn,
        TimeToPay = Whole(settings.TimeToPay.TotalMinutes),
        TimeToTransfer = Whole(settings.TimeToTransfer.TotalDays),
        RemindAfter = Whole(settings.RemindAfter.TotalDays),
    };

    protected override void Read(OrderingOptions settings)
    {
        (settings.OnlineIsOn, settings.TransferIsOn) = (Input.OnlineIsOn, Input.TransferIsOn);
        settings.TimeToPay = TimeSpan.FromMinutes(Number(Input.TimeToPay));
        settings.TimeToTransfer = TimeSpan.FromDays(Number(Input.TimeToTransfer));
        settings.RemindAfter = TimeSpan.FromDays(Number(Input.RemindAfter));
    }

    protected override string Explain(string reason) => texts[reason];

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    /// <summary>What is no number is one that no rule lets pass.</summary>
    private static int Number(string? typed) => int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : 0;

    /// <summary>The form's fields as typed: minutes for an online payment, days for a transfer.</summary>
    internal sealed class Entry
    {
        public bool OnlineIsOn { get; set; }

        public bool TransferIsOn { get; set; }

        public string? TimeToPay { get; set; }

        public string? TimeToTransfer { get; set; }

        public string? RemindAfter { get; set; }
    }
}
