using System.Globalization;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>Puts the delivery promise in words, one wording for basket, checkout, order page and mail.</summary>
internal sealed class PromiseText(DeliveryCalendar calendar, IStringLocalizer<DeliveryWays> texts)
{
    /// <summary>"Voor 16 uur besteld = dinsdag 24 november in huis"; null when the calendar promises nothing.</summary>
    public string? Now(DeliveryWay way)
    {
        if (calendar.Now is not { } promise)
        {
            return null;
        }

        var (place, until) = (DeliveryWays.IsPickup(way) ? "Pickup." : "", promise.IsToday ? "Today" : "Later");
        return texts["Promise." + place + until, Hour(TimeOnly.FromDateTime(Cultures.InBrussels(promise.OrderBefore).DateTime)), Day(promise.ArrivesOn)];
    }

    /// <summary>"Verwacht op dinsdag 24 november".</summary>
    public string Kept(DateOnly day) => texts["Promise.Kept", Day(day)];

    /// <summary>A day as people say it; "le mardi 24 novembre" in French.</summary>
    public static string Day(DateOnly day)
    {
        var words = day.ToString("dddd d MMMM", Cultures.Formats(Cultures.Current));
        return Cultures.Current is "fr" ? $"le {words}" : words;
    }

    private string Hour(TimeOnly time) => texts["Hour", Cultures.Current is "en"
        ? time.ToString("H:mm", CultureInfo.InvariantCulture)
        : time.Minute == 0 ? time.ToString("%H", CultureInfo.InvariantCulture) : time.ToString(Cultures.Current is "de" ? "H.mm" : "H:mm", CultureInfo.InvariantCulture)];
}
