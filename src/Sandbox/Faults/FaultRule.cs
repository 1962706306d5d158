namespace LaBelleCerise.Sandbox.Faults;

/// <summary>A fault that waits for its call; it is gone when it has struck as often as asked.</summary>
/// <remarks>Of <c>Every</c> calls it strikes the last and lets the others pass; <c>Passed</c> counts those.</remarks>
internal sealed record FaultRule(string Id, string System, string Call, string Fault, int Times, int DelayMs, int Every = 1, int Passed = 0)
{
    public bool Hits(string system, string call)
        => (System is FaultKinds.Any || System == system) && (Call is FaultKinds.Any || Call == call);
}
