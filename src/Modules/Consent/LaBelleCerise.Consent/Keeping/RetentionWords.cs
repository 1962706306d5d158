namespace LaBelleCerise.Consent.Keeping;

/// <summary>Names the texts of the health reading of the nights.</summary>
internal sealed class RetentionWords;
