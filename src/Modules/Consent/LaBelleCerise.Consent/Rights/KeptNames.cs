namespace LaBelleCerise.Consent.Rights;

/// <summary>What kinds of records and values are called when a person reads about their own; the texts stand beside it.</summary>
internal sealed class KeptNames;
