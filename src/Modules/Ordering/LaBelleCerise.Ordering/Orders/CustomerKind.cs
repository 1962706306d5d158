namespace LaBelleCerise.Ordering.Orders;

/// <summary>Chosen per order; drives which law and which paper apply (promise S6).</summary>
internal enum CustomerKind
{
    Consumer,
    Business,
}
