using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>When a parcel leaves and arrives, by the owner's calendar and Belgium's holidays, in Brussels time (experience U20).</summary>
/// <remarks>Only days and clock readings of Brussels are compared, so that a change of the clocks moves nothing. Always computed for the reader, never stored in a cached page.</remarks>
internal sealed class DeliveryCalendar(IOptionsMonitor<DeliveryOptions> options, TimeProvider clock)
{
    private const int FarthestInDays = 370;

    /// <summary>The promise of this moment.</summary>
    public DeliveryPromise? Now => From(clock.GetUtcNow());

    /// <summary>The promise to who orders, and pays, at a moment; null when the calendar holds no day to send or bring within a year.</summary>
    public DeliveryPromise? From(DateTimeOffset at)
    {
        var set = options.CurrentValue;
        var local = Cultures.InBrussels(at);
        var today = DateOnly.FromDateTime(local.DateTime);
        var first = TimeOnly.FromDateTime(local.DateTime) < set.CutOff ? today : today.AddDays(1);
        if (Next(first, day => IsPackingDay(day, set)) is not { } leaves)
        {
            return null;
        }

        DateOnly? arrives = leaves;
        for (var days = 0; days < set.CarrierWorkingDays && arrives is { } last; days++)
        {
            arrives = Next(last.AddDays(1), day => IsCarrierDay(day, set));
        }

        return arrives is { } there ? new DeliveryPromise(Moment(leaves, set.CutOff), leaves == today, there) : null;
    }

    private static DateOnly? Next(DateOnly from, Func<DateOnly, bool> isRight)
    {
        for (var day = from; day.DayNumber - from.DayNumber < FarthestInDays; day = day.AddDays(1))
        {
            if (isRight(day))
            {
                return day;
            }
        }

        return null;
    }

    private static bool IsPackingDay(DateOnly day, DeliveryOptions set) =>
        Has(set.WorkingDays, day) && !BelgianHolidays.Has(day) && !ClosedDays.Of(set.ClosedDays).Any(p => p.First <= day && day <= p.Last);

    private static bool IsCarrierDay(DateOnly day, DeliveryOptions set) => Has(set.CarrierDays, day) && !BelgianHolidays.Has(day);

    private static bool Has(Weekdays days, DateOnly day) => days.HasFlag((Weekdays)(1 << (((int)day.DayOfWeek + 6) % 7)));

    private static DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Cultures.Brussels.GetUtcOffset(local)).ToUniversalTime();
    }
}
