namespace LaBelleCerise.Sandbox.PickUpPoints;

/// <summary>A made-up place where a parcel can wait.</summary>
/// <remarks>Its number has six digits, the post code and the place in that code's list; both carriers derive their id from it.</remarks>
internal sealed record PickUpPoint(
    int Number,
    PointKind Kind,
    string Name,
    string Street,
    string HouseNumber,
    string PostCode,
    string City,
    double Latitude,
    double Longitude)
{
    /// <summary>Opening hours of a weekday (Monday = 0); null when closed.</summary>
    public OpeningHours? HoursOn(int weekday) => Kind switch
    {
        PointKind.Locker => new("0:00", null, null, "23:59"),
        PointKind.PostOffice => weekday switch
        {
            6 => null,
            5 => new("9:00", "12:30", null, null),
            _ => new("9:00", "12:30", "13:30", "17:30"),
        },
        _ => (Number + weekday) % 7 == 0 ? null : new("8:30", null, null, weekday >= 5 ? "17:00" : "18:30"),
    };
}
