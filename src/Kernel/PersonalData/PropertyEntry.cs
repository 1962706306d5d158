namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>What one stored property is to a person.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Category">What kind of personal data it holds.</param>
/// <param name="Treatment">Purpose, basis, retention, erasure and recipients.</param>
/// <param name="ExportAs">The key in an access answer; null when it is left out there with a reason in the register class.</param>
/// <param name="IsFreeText">Whether people type into it freely, so that it is searched for names.</param>
public sealed record PropertyEntry(string Property, DataCategory Category, Treatment Treatment, string? ExportAs, bool IsFreeText);
