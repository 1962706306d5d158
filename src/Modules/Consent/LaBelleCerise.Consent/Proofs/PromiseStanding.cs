namespace LaBelleCerise.Consent.Proofs;

/// <summary>How a promise stands now.</summary>
/// <param name="Row">The promise.</param>
/// <param name="State">How far it is proven.</param>
/// <param name="Tests">The tests that prove it.</param>
/// <param name="SeenAt">When they last ran, green or red; null where no results are known.</param>
/// <param name="Reds">The tests that were red.</param>
internal sealed record PromiseStanding(PromiseRow Row, PromiseState State, IReadOnlyList<string> Tests, DateTimeOffset? SeenAt, IReadOnlyList<string> Reds);
