namespace LaBelleCerise.Sandbox.Dpd;

internal sealed record DpdToken(string Value, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt);
