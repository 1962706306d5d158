using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Sessions;

internal sealed class SessionTicketPersonalData : RegisterOf<SessionTicket>
{
    public SessionTicketPersonalData()
    {
        var session = new Treatment(Purpose.Security, LawfulBasis.LegitimateInterest, Retention.SecurityLog, nameof(SessionTicket.ExpiresAt), Erasure.Delete);
        FoundBy(SubjectKey.Account, t => t.PersonId);
        FoundBy(SubjectKey.Staff, t => t.PersonId);
        Is(session, DataCategory.Credential, t => t.PersonId, t => t.Scheme, t => t.StartedAt, t => t.ExpiresAt);
        IsNotExported(session, DataCategory.Credential, t => t.KeyHash, t => t.Payload);
    }
}
