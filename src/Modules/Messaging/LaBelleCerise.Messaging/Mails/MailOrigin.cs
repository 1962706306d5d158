namespace LaBelleCerise.Messaging.Mails;

/// <summary>What a mail tells of.</summary>
/// <param name="SourceId">What asked for it: an announcement, an answer, the press on a button.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="SubjectId">The order, account request or conversation.</param>
/// <param name="SubjectVersion">Its version: mails about one subject leave in this order.</param>
/// <param name="LinkVersion">The version of the order link in the text.</param>
internal sealed record MailOrigin(Guid SourceId, MailKind Kind, Guid SubjectId, long SubjectVersion, int LinkVersion)
{
    /// <summary>Whether someone asked to send again what had left before.</summary>
    public bool IsRepeat { get; init; }
}
