using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Mails;

/// <summary>Mails: kept for seven years from the day they were written (promise S29).</summary>
internal sealed class MailPersonalData : RegisterOf<Mail>
{
    public MailPersonalData()
    {
        var mail = new Treatment(Purpose.OrderStatus, LawfulBasis.Contract, Retention.Mail, nameof(Mail.QueuedAt), Erasure.Delete, Recipient.MailHost, Recipient.Hosting);
        FoundBy(SubjectKey.Email, m => m.Recipient);
        FoundBy(SubjectKey.Order, m => m.SubjectId);
        Is(mail, DataCategory.Contact, m => m.Recipient);
        IsFreeText(mail, DataCategory.Correspondence, m => m.Subject, m => m.Text, m => m.Html);
        Is(mail, DataCategory.Correspondence, m => m.SentAt, m => m.Culture);
        IsNotPersonal(
            m => m.Id, m => m.SourceId, m => m.Kind, m => m.SubjectId, m => m.SubjectVersion, m => m.LinkVersion, m => m.IsRepeat, m => m.PaperHashes, m => m.MessageId, m => m.State, m => m.Attempts,
            m => m.DueAt, m => m.HandedOverAt, m => m.Cuts, m => m.QueuedAt, m => m.LastError, m => m.Source, m => m.CollectedAt, m => m.IsRestricted);
    }
}
