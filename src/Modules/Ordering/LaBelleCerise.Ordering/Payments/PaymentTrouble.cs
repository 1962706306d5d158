namespace LaBelleCerise.Ordering.Payments;

/// <summary>Why staff must look at a payment.</summary>
internal enum PaymentTrouble
{
    /// <summary>Another amount, currency or reference than was asked: nothing automatic happens to it any more.</summary>
    AmountDiffers,

    /// <summary>The money came for an order that is no more, or that was paid already: it goes back.</summary>
    RefundDue,

    /// <summary>Money went back at the provider.</summary>
    Refunded,

    /// <summary>The customer's bank took the money back.</summary>
    ChargedBack,

    /// <summary>The provider says a word that we do not know.</summary>
    UnknownStatus,
}
