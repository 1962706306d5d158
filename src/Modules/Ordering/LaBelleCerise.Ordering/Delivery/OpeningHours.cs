namespace LaBelleCerise.Ordering.Delivery;

/// <summary>When a pick-up point is open on a weekday.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Text">The hours as digits: <c>8:30–12:00, 13:30–18:00</c>.</param>
internal sealed record OpeningHours(DayOfWeek Day, string Text);
