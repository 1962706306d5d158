namespace LaBelleCerise.Consent.Rights;

/// <summary>Names the texts of what the privacy desk must do in time.</summary>
internal sealed class DutyWords;
