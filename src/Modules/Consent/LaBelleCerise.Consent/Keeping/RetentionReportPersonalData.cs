using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Consent.Keeping;

/// <summary>Counts per rule: nothing about a person.</summary>
internal sealed class RetentionReportPersonalData : RegisterOf<RetentionReport>
{
    public RetentionReportPersonalData() => IsNotPersonal(r => r.Sequence, r => r.Store, r => r.Night, r => r.At, r => r.Content, r => r.PreviousHash, r => r.Hash);
}
