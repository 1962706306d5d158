using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Rights;

/// <summary>Who asked what and how it went. After an erasure only a keyed hash is left of the person.</summary>
internal sealed class RightsCasePersonalData : RegisterOf<RightsCase>
{
    public static readonly Treatment Proof = new(
        Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.RightsCase, nameof(RightsCase.ClosedAt), Erasure.KeepByLaw, Recipient.MailHost, Recipient.Hosting);

    public RightsCasePersonalData()
    {
        FoundBy(SubjectKey.Account, c => c.AccountId);
        FoundBy(SubjectKey.Email, c => c.Email);
        Is(Proof, DataCategory.Identity, c => c.Name, c => c.AccountId, c => c.Culture, c => c.Source, c => c.CollectedAt);
        Is(Proof, DataCategory.Contact, c => c.Email, c => c.Channel);
        Is(Proof, DataCategory.OrderHistory, c => c.OrderNumbers);
        Is(Proof, DataCategory.Correspondence, c => c.Number, c => c.Right, c => c.ObjectsTo, c => c.State, c => c.ReceivedAt, c => c.DueOn, c => c.ProvenAt, c => c.ClosedAt);
        IsFreeText(Proof, DataCategory.Correspondence, c => c.Question, c => c.Answer);
        IsNotExported(Proof, DataCategory.Identity, c => c.SubjectHash);
        IsNotPersonal(c => c.Id, c => c.FormId, c => c.OrderIds, c => c.Round, c => c.LinkVersion, c => c.Version, c => c.Mails, c => c.RemindedOn, c => c.SweptAt, c => c.IsRestrictionOn, c => c.LiftsAt, c => c.IsRestricted);
    }
}
