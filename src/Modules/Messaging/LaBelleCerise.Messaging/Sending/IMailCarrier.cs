using MimeKit;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Takes mails out of the shop: by SMTP, or into the mail folder.</summary>
internal interface IMailCarrier
{
    /// <summary>Whether a mail that is handed over twice arrives once; then a hand-over that was cut says nothing.</summary>
    bool TakesOnce { get; }

    /// <summary>Whether mail may leave now: the register of recipients may stop whoever carries it (law N13).</summary>
    bool MayCarry { get; }

    /// <summary>Hands one mail over; expected faults are outcomes.</summary>
    Task<CarryOutcome> Carry(Guid id, MimeMessage message, CancellationToken cancellation);

    /// <summary>Removes our own copies of mails that were carried, for whoever is forgotten; what lies in the reader's mailbox is the reader's.</summary>
    void Forget(IEnumerable<Guid> mails);
}
