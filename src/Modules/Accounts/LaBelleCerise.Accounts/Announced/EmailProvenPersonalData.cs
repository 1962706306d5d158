using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Accounts.Announced;

internal sealed class EmailProvenPersonalData : RegisterOf<EmailProven>
{
    public EmailProvenPersonalData()
    {
        var transit = new Treatment(Purpose.Account, LawfulBasis.Contract, Retention.Transit, "OccurredAt", Erasure.Redact);
        FoundBy(SubjectKey.Account, a => a.ShopperId);
        FoundBy(SubjectKey.Email, a => a.Email);
        Is(transit, DataCategory.Contact, a => a.ShopperId, a => a.Email);
        IsNotPersonal(a => a.Version);
    }
}
