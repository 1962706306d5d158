namespace LaBelleCerise.Ordering.Delivery;

/// <summary>What is promised to who orders now.</summary>
/// <param name="OrderBefore">Until when this promise holds.</param>
/// <param name="IsToday">Whether that moment is today; else the promise holds for the rest of the day.</param>
/// <param name="ArrivesOn">The day on which the parcel is there.</param>
internal sealed record DeliveryPromise(DateTimeOffset OrderBefore, bool IsToday, DateOnly ArrivesOn);
