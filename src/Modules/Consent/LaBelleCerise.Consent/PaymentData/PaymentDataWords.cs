namespace LaBelleCerise.Consent.PaymentData;

/// <summary>Names the texts of the look for payment numbers.</summary>
internal sealed class PaymentDataWords;
