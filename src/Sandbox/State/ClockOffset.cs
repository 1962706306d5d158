namespace LaBelleCerise.Sandbox.State;

internal sealed record ClockOffset(long Ticks);
