namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>One row about a person.</summary>
/// <param name="Kind">The entity's name: <c>Order</c>.</param>
/// <param name="Source">How we came by it; null where the row it hangs on tells.</param>
/// <param name="CollectedAt">When we came by it.</param>
/// <param name="Values">What stands in it.</param>
public sealed record CaseRecord(string Kind, PersonSource? Source, DateTimeOffset? CollectedAt, IReadOnlyList<CaseValue> Values);
