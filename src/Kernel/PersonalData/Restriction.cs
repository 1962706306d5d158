namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>That someone's data rest since a day, and under which request (GDPR art. 18).</summary>
/// <param name="CaseId">The request.</param>
/// <param name="CaseNumber">What the person can name.</param>
/// <param name="Since">When it was proven to be theirs.</param>
public sealed record Restriction(Guid CaseId, string CaseNumber, DateTimeOffset Since);
