using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Policy;

/// <summary>One purpose with what the register says of it: a line of the policy and of the record of processing (GDPR art. 30).</summary>
internal sealed record ProcessingLine(
    PurposeEntry Purpose, IReadOnlyList<LawfulBasis> Bases, IReadOnlyList<DataCategory> Categories, IReadOnlyList<Recipient> Recipients, IReadOnlyList<Retention> Periods);
