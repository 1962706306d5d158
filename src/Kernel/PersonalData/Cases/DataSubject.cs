namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>The person that a case is about, as far as their rows can be found by it.</summary>
/// <param name="AccountId">Their account, when they proved it by signing in.</param>
/// <param name="Emails">Addresses whose mailbox they proved to be theirs.</param>
/// <param name="OrderIds">Orders that were found to be theirs.</param>
/// <param name="OrderNumbers">The numbers of the same orders.</param>
/// <param name="Until">Only what we had by then: someone who came back later is not the one who was forgotten. Null for all.</param>
/// <remarks>Not by telephone: a household shares one, and an order may carry the number of whoever receives it.</remarks>
public sealed record DataSubject(Guid? AccountId, IReadOnlyList<string> Emails, IReadOnlyList<Guid> OrderIds, IReadOnlyList<string> OrderNumbers, DateTimeOffset? Until = null);
