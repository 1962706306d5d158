using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>One mail to one person, written in the transaction of what it tells of and kept as it was sent.</summary>
internal sealed class Mail : IPersonRecord
{
    private Mail()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>What asked for this mail: the announcement, the answer, the press on a button. Together with the kind unique, so nothing is mailed twice.</summary>
    public Guid SourceId { get; private set; }

    public MailKind Kind { get; private set; }

    /// <summary>The order, the account request or the conversation.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Mails about one subject leave in this order.</summary>
    public long SubjectVersion { get; private set; }

    /// <summary>The version of the order link in the text, so that the mail can be sent again with a newer one.</summary>
    public int LinkVersion { get; private set; }

    /// <summary>Whether someone asked to send again what had left before.</summary>
    public bool IsRepeat { get; private set; }

    public string Culture { get; private set; } = "";

    public string Recipient { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Html { get; private set; } = "";

    /// <summary>The hashes of the papers that go with it, in their order; empty for none.</summary>
    public IReadOnlyList<string> PaperHashes { get; private set; } = [];

    /// <summary>The same on every try, so that a mail reader shows a repeated mail once.</summary>
    public string MessageId { get; private set; } = "";

    public MailState State { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not tried before this time; also the lease of the host that is trying it now.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Set while a host hands the mail over; found set at the next try, that hand-over was cut.</summary>
    public DateTimeOffset? HandedOverAt { get; private set; }

    /// <summary>How often the hand-over was cut with an unknown end: so many times the reader may have the mail once more.</summary>
    public int Cuts { get; private set; }

    public DateTimeOffset QueuedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Which fault stopped the last try, and where; no values.</summary>
    public string? LastError { get; private set; }

    public PersonSource Source { get; private set; }

    public DateTimeOffset CollectedAt { get; private set; }

    public bool IsRestricted { get; private set; }

    /// <exception cref="InvalidOperationException">The kind is marketing: that is written from an active consent only.</exception>
    public static Mail Write(MailOrigin origin, MailAddressee to, RenderedMail rendered, string domain, DateTimeOffset now) =>
        MailKinds.NeedsConsent(origin.Kind) ? throw new InvalidOperationException("Marketing is written to an active consent, never to an address.") : Make(origin, to, rendered, domain, now);

    /// <summary>Marketing: who reads it is what the consent says, nothing else.</summary>
    public static Mail WriteTo(ActiveConsent reader, Guid sourceId, RenderedMail rendered, string domain, DateTimeOffset now) =>
        Make(new MailOrigin(sourceId, MailKind.Newsletter, reader.SubscriptionId, now.UtcTicks, reader.LinkVersion), reader.Addressee, rendered, domain, now);

    /// <summary>It is about someone whose data rest: stored, and sent when that ends.</summary>
    public void Rest() => IsRestricted = true;

    private static Mail Make(MailOrigin origin, MailAddressee to, RenderedMail rendered, string domain, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7(now);
        return new Mail
        {
            Id = id,
            SourceId = origin.SourceId,
            Kind = origin.Kind,
            SubjectId = origin.SubjectId,
            SubjectVersion = origin.SubjectVersion,
            LinkVersion = origin.LinkVersion,
            IsRepeat = origin.IsRepeat,
            Culture = to.Culture,
            Recipient = to.Email,
            Source = to.Source,
            Subject = rendered.Subject,
            Text = rendered.Text,
            Html = rendered.Html,
            PaperHashes = rendered.PaperHashes,
            MessageId = $"{id:N}@{domain}",
            State = MailState.Waiting,
            DueAt = now,
            QueuedAt = now,
            CollectedAt = now,
        };
    }
}
