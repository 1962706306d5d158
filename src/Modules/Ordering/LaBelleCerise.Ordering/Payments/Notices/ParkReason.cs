namespace LaBelleCerise.Ordering.Payments.Notices;

/// <summary>Why a notice waits for staff.</summary>
internal enum ParkReason
{
    /// <summary>It is about a payment that we never asked for.</summary>
    UnknownPayment,

    /// <summary>It says a word that we do not know.</summary>
    UnknownStatus,

    /// <summary>It names another amount or currency than was asked.</summary>
    AmountDiffers,

    /// <summary>The provider could not be asked about it for days.</summary>
    GivenUp,
}
