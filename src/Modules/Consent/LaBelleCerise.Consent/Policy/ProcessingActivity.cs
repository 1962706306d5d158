namespace LaBelleCerise.Consent.Policy;

/// <summary>One activity of the record of processing, in words: the fields of GDPR art. 30(1)(b) to (f).</summary>
internal sealed record ProcessingActivity(
    string Purpose, string Description, string Owner, IReadOnlyList<string> Bases, IReadOnlyList<string> Persons, IReadOnlyList<string> Data,
    IReadOnlyList<string> Recipients, IReadOnlyList<string> Transfers, IReadOnlyList<string> Periods);
