namespace LaBelleCerise.Sandbox.State;

internal sealed record SequenceValue(long Value);
