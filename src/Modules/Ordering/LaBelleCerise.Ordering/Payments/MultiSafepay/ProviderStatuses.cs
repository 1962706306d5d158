using System.Collections.Frozen;

namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>The provider's twelve statuses as a table (handbook apis.md 1.5, security W5); one spelling occurs in two forms. Any other is parked for staff.</summary>
internal static class ProviderStatuses
{
    public static IReadOnlyDictionary<string, ProviderStatus> Known { get; } = new Dictionary<string, ProviderStatus>
    {
        ["initialized"] = new(PaymentState.Pending, IsMoneyHere: false),
        ["uncleared"] = new(PaymentState.Pending, IsMoneyHere: false),
        ["reserved"] = new(PaymentState.Pending, IsMoneyHere: false),
        ["completed"] = new(PaymentState.Paid, IsMoneyHere: true),
        ["shipped"] = new(PaymentState.Paid, IsMoneyHere: true),
        ["partial_refunded"] = new(PaymentState.Paid, IsMoneyHere: true, PaymentTrouble.Refunded),
        // The money came and went: an order that was not paid before is not paid by it.
        ["refunded"] = new(PaymentState.Cancelled, IsMoneyHere: false, PaymentTrouble.Refunded),
        ["chargedback"] = new(PaymentState.Cancelled, IsMoneyHere: false, PaymentTrouble.ChargedBack),
        ["chargeback"] = new(PaymentState.Cancelled, IsMoneyHere: false, PaymentTrouble.ChargedBack),
        ["declined"] = new(PaymentState.Failed, IsMoneyHere: false),
        ["void"] = new(PaymentState.Cancelled, IsMoneyHere: false),
        ["cancelled"] = new(PaymentState.Cancelled, IsMoneyHere: false),
        ["expired"] = new(PaymentState.Expired, IsMoneyHere: false),
    }.ToFrozenDictionary();

    /// <summary>The status's meaning; null for one that nobody told us about.</summary>
    public static ProviderStatus? Find(string status) => Known.GetValueOrDefault(status);
}
