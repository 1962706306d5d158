namespace LaBelleCerise.Consent.Rights;

/// <summary>The names of rights, states and steps; the texts stand beside it.</summary>
internal sealed class RightTexts;
