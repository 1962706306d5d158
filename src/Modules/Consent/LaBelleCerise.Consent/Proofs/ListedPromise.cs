namespace LaBelleCerise.Consent.Proofs;

/// <summary>A row of docs/promises.md as it was when the shop was built.</summary>
internal sealed record ListedPromise(string Id, PromiseState State, IReadOnlyList<string> Tests);
