using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>Who was forgotten, as keyed hashes: still personal data (law P17), kept so that no backup brings them back.</summary>
public sealed class TombstonePersonalData : RegisterOf<Tombstone>
{
    /// <summary>Declares it.</summary>
    public TombstonePersonalData()
    {
        var memory = new Treatment(Purpose.RightsDesk, LawfulBasis.LegalObligation, Retention.Tombstone, nameof(Tombstone.At), Erasure.KeepByLaw, Recipient.Hosting);
        IsNotExported(memory, DataCategory.Consent, t => t.Persons);
        IsNotPersonal(t => t.Number, t => t.Kind, t => t.CaseId, t => t.Round, t => t.At, t => t.Detail, t => t.Before, t => t.Seal);
    }
}
