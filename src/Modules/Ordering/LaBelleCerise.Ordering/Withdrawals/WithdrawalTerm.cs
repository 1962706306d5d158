using LaBelleCerise.Ordering.Orders;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Withdrawals;

/// <summary>Until when a consumer may withdraw: fourteen days from the day after the last parcel came, to the last second of the last day in Brussels.</summary>
/// <remarks>
/// Directive 2011/83/EU art. 9(2)(b) and 10(1), WER VI.47 and VI.48. Regulation 1182/71 art. 3: the day of the event does not count (1),
/// the term ends with the last hour of its last day (2), and a last day that is a Saturday, a Sunday or a public holiday gives way to the next working day (4).
/// </remarks>
internal sealed class WithdrawalTerm(IOptionsMonitor<WithdrawalOptions> options)
{
    private const int Days = 14;
    private const int MonthsWhenNotInformed = 12;

    /// <summary>The last day; null while the last parcel has not come, and the term is open.</summary>
    public DateOnly? LastDay(DateOnly? deliveredOn)
    {
        if (deliveredOn is not { } day)
        {
            return null;
        }

        var end = PublicHolidays.WorkingDayFrom(day.AddDays(Days));
        return options.CurrentValue.AreBuyersInformed ? end : PublicHolidays.WorkingDayFrom(end.AddMonths(MonthsWhenNotInformed));
    }

    /// <summary>Whether a statement of this moment is in time; from the order on, and before delivery too.</summary>
    public bool IsOpen(DateOnly? deliveredOn, DateTimeOffset at) => LastDay(deliveredOn) is not { } last || BrusselsDays.Of(at) <= last;
}
