namespace LaBelleCerise.Consent.Canary;

/// <summary>Names the texts of the canary's health reading.</summary>
internal sealed class CanaryWords;
