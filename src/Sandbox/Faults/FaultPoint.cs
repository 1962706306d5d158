namespace LaBelleCerise.Sandbox.Faults;

/// <summary>Marks an endpoint as a call that faults can be switched on for.</summary>
internal sealed record FaultPoint(string System, string Call);
