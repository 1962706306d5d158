namespace LaBelleCerise.Ordering.Payments.MultiSafepay;

/// <summary>What one of the provider's statuses means to us.</summary>
/// <param name="State">Where it puts a payment that is not paid yet.</param>
/// <param name="IsMoneyHere">Whether the money is with us, in whole or in part.</param>
/// <param name="Trouble">What staff must look at; null when nothing.</param>
internal sealed record ProviderStatus(PaymentState State, bool IsMoneyHere, PaymentTrouble? Trouble = null);
