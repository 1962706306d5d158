namespace LaBelleCerise.Kernel.PaymentData;

/// <summary>What a number pays with.</summary>
public enum PaymentNumberKind
{
    /// <summary>The number of a card.</summary>
    Card,

    /// <summary>The number of an account.</summary>
    Iban,
}
