namespace LaBelleCerise.Consent.Registers;

/// <summary>A day on which law changes, as far as it touches the shop (law section 8, N18).</summary>
/// <param name="Key">Its stable name.</param>
/// <param name="Day">From when; null while nobody knows.</param>
/// <param name="What">What changes.</param>
/// <param name="Law">Which law.</param>
/// <param name="Effect">What it does to the shop.</param>
/// <param name="Owner">Which role answers for it, until staff name someone.</param>
/// <param name="ReviewBy">When it must be looked at again, until staff set another day.</param>
internal sealed record LegalChange(string Key, DateOnly? Day, LocalText What, string Law, LegalEffect Effect, string Owner, DateOnly ReviewBy);
