using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.PersonalData.Cases;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>Someone whom the ledger means and the stores still know.</summary>
/// <param name="Line">What the ledger says of them.</param>
/// <param name="Subject">By what they are found.</param>
internal sealed record ForgottenPerson(Tombstone Line, DataSubject Subject);
