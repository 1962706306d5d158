namespace LaBelleCerise.Kernel.PaymentData;

/// <summary>Where in a text a payment number stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters, separators included.</param>
public readonly record struct PaymentNumber(PaymentNumberKind Kind, int Start, int Length);
