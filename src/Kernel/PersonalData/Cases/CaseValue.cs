using System.Text.Json;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>One value that is kept about a person, with all that an access answer must say of it (GDPR art. 15).</summary>
/// <param name="Name">The property, as a path: <c>Address.Street</c>.</param>
/// <param name="Value">As it is stored.</param>
/// <param name="Category">What kind of personal data it is.</param>
/// <param name="Purpose">The key of what for.</param>
/// <param name="Basis">Why that is lawful.</param>
/// <param name="Retention">The key of the rule that ends it.</param>
/// <param name="ClockStart">The day from which that rule counts; null when it does not run yet.</param>
/// <param name="Erasure">What an erasure does to it.</param>
/// <param name="Recipients">The keys of who outside received or may receive it.</param>
public sealed record CaseValue(
    string Name, JsonElement Value, DataCategory Category, string Purpose, LawfulBasis Basis, string Retention, DateOnly? ClockStart, Erasure Erasure, IReadOnlyList<string> Recipients);
