namespace LaBelleCerise.Ordering.Orders;

/// <summary>What happened to an order; the timeline puts it in words in the reader's language.</summary>
internal enum OrderEventKind
{
    Placed,
    Paid,
    PaidAfterLapse,
    RefundDue,
    AmountDiffered,
    Refunded,
    Lapsed,
    Replaced,
    Cancelled,
    Packed,
    Shipped,
    MailRequested,
    MailSent,
    LinkChanged,

    /// <summary>A transfer of less than the total came in.</summary>
    PartReceived,

    /// <summary>The customer was reminded of the transfer.</summary>
    Reminded,
    /// <summary>One parcel arrived, and others did not yet.</summary>
    ParcelDelivered,

    /// <summary>The last parcel arrived.</summary>
    Delivered,
    Withdrawn,

    /// <summary>The statement came when the term was over.</summary>
    WithdrawnLate,

    /// <summary>The customer cancelled because the delivery is overdue (law W10).</summary>
    OverdueCancelled,

    /// <summary>Staff took what was withdrawn out of the parcel, or the parcel out of the post.</summary>
    TakenOut,

    /// <summary>The parcel had left when the withdrawal came in.</summary>
    GoneAlready,
    GoodsBack,

    /// <summary>Staff saw the proof that the goods were sent back.</summary>
    ProofSeen,
    LateAccepted,
    LateDeclined,

    /// <summary>VIES knows the buyer's VAT number, asked again after placing.</summary>
    VatNumberValid,

    /// <summary>VIES does not know it.</summary>
    VatNumberInvalid,
}
