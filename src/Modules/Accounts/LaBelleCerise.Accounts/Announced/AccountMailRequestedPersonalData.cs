using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Announced;

internal sealed class AccountMailRequestedPersonalData : RegisterOf<AccountMailRequested>
{
    public AccountMailRequestedPersonalData()
    {
        var transit = new Treatment(Purpose.Account, LawfulBasis.Contract, Retention.Transit, "OccurredAt", Erasure.Redact, Recipient.MailHost);
        FoundBy(SubjectKey.Account, a => a.ShopperId);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(transit, DataCategory.Contact, a => a.Email, a => a.ShopperId, a => a.Culture);
        IsNotPersonal(a => a.RequestId, a => a.Version, a => a.LinkVersion, a => a.Kind);
    }
}
