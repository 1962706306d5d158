using LaBelleCerise.Sandbox.MultiSafepay.Orders;

namespace LaBelleCerise.Sandbox.MultiSafepay.Refunds;

/// <summary>When money may go back (handbook apis.md 1.6).</summary>
internal static class RefundRules
{
    private static readonly TimeSpan SameAmountGap = TimeSpan.FromMinutes(5);

    /// <summary>What is left to give back, refunds under way taken off.</summary>
    public static long LeftInCents(OrderRecord order)
        => order.AmountInCents - order.Related.Where(refund => refund.Status is "reserved" or "completed").Sum(refund => refund.AmountInCents);

    public static ApiError? Complaint(OrderRecord order, long cents, string? currency, DateTimeOffset now)
    {
        if (currency != order.Currency)
        {
            return ApiError.Currency;
        }

        if (!OrderStatuses.IsPaid(order.Status))
        {
            return ApiError.NoRefund($"the order is {order.Status}");
        }

        if (cents < 1 || cents > LeftInCents(order))
        {
            return ApiError.NoRefund("the amount is more than is left of the order");
        }

        if (order.Related.Any(refund => refund.Status is not ("void" or "declined") && refund.AmountInCents == cents && now - refund.CreatedAt < SameAmountGap))
        {
            return ApiError.NoRefund("the same amount was refunded less than 5 minutes ago");
        }

        return Age(order, now);
    }

    private static ApiError? Age(OrderRecord order, DateTimeOffset now)
    {
        var completedAt = order.CompletedAt ?? order.CreatedAt;
        if (order.Gateway is "KBC" or "CBC" && now < NextBusinessDay(completedAt))
        {
            return ApiError.NoRefund("one business day after the payment at the earliest");
        }

        return Gateway.Find(order.Gateway) is { } method && now - completedAt > TimeSpan.FromDays(method.RefundDays)
            ? ApiError.NoRefund($"longer ago than {method.RefundDays} days")
            : null;
    }

    private static DateTimeOffset NextBusinessDay(DateTimeOffset at)
    {
        var day = new DateTimeOffset(at.UtcDateTime.Date, TimeSpan.Zero).AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
