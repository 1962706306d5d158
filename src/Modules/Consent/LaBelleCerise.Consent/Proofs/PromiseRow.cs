namespace LaBelleCerise.Consent.Proofs;

/// <summary>A sentence of the policy that the software makes true.</summary>
/// <param name="Id">Its row of the promises (S46).</param>
/// <param name="Owner">The modules that make it true, or owe it.</param>
/// <param name="Does">What the software does for it, as everyone may read it.</param>
internal sealed record PromiseRow(string Id, string Owner, LocalText Does);
