namespace LaBelleCerise.Sandbox.Faults;

/// <summary>A fault that waits for its call; it is gone when it has struck as often as asked.</summary>
internal sealed record FaultRule(string Id, string System, string Call, string Fault, int Times, int DelayMs)
{
    public bool Hits(string system, string call)
        => (System is FaultKinds.Any || System == system) && (Call is FaultKinds.Any || Call == call);
}
