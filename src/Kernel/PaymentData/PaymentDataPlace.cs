namespace LaBelleCerise.Kernel.PaymentData;

/// <summary>Where payment numbers stand, and how many values hold one; never a value.</summary>
/// <param name="Place">A column as <c>messaging.ContactMessage.Text</c>, or a file below the data folder.</param>
/// <param name="Count">How many rows, or 1 for a file.</param>
public sealed record PaymentDataPlace(string Place, int Count);
