namespace LaBelleCerise.Ordering.Delivery;

/// <summary>How a parcel reaches the customer; the owner keeps two kinds of place at least, so that there is a choice (WER VI.45/2).</summary>
internal enum DeliveryWay
{
    BpostHome,
    DpdPickup,
    BpostPoint,
    BpostLocker,
}
