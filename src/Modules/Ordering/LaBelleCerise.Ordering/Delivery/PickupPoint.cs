namespace LaBelleCerise.Ordering.Delivery;

/// <summary>A shop or locker where a parcel can wait. Its name and address are kept with the order, for ids disappear.</summary>
/// <param name="Id">The carrier's id.</param>
/// <param name="Name">The shop's name.</param>
/// <param name="Street">Its street.</param>
/// <param name="Number">Its house number.</param>
/// <param name="Postcode">Its post code.</param>
/// <param name="Place">Its place.</param>
/// <param name="DistanceInMetres">From the centre of the post code asked.</param>
/// <param name="Hours">Opening hours per weekday, Monday first; empty when the carrier's list does not tell.</param>
internal sealed record PickupPoint(
    string Id, string Name, string Street, string Number, string Postcode, string Place, int DistanceInMetres, IReadOnlyList<OpeningHours> Hours)
{
    /// <summary>Street and number, post code and place, as printed.</summary>
    public string Address => $"{Street} {Number}, {Postcode} {Place}";
}
