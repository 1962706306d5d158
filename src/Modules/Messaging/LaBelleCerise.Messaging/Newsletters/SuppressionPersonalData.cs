using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Who must not be mailed: a keyed hash is still personal data (law P17), so it has a purpose, a basis and a period of its own.</summary>
internal sealed class SuppressionPersonalData : RegisterOf<Suppression>
{
    public SuppressionPersonalData()
    {
        var suppression = new Treatment(Purpose.Suppression, LawfulBasis.LegalObligation, Retention.Suppression, nameof(Suppression.At), Erasure.KeepByLaw, Recipient.Hosting);
        IsNotExported(suppression, DataCategory.Consent, s => s.KeyHash);
        Is(suppression, DataCategory.Consent, s => s.At, s => s.IsObjection);
    }
}
