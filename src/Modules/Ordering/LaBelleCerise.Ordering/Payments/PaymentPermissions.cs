namespace LaBelleCerise.Ordering.Payments;

/// <summary>What staff may be granted about payments.</summary>
internal static class PaymentPermissions
{
    /// <summary>See payments, ask the provider about them, take parked notices off the list.</summary>
    public const string Payments = "ordering.payments";
}
