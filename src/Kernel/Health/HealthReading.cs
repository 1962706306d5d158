namespace LaBelleCerise.Kernel.Health;

/// <summary>One line of the health page, in plain words of the reader's language; never a name, an address or a value of a person.</summary>
/// <param name="Key">Stable, for tests and styles: <c>backup</c>, <c>job:ordering.reconcile-payments</c>.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="State">How it is.</param>
/// <param name="Text">What that means.</param>
/// <param name="Remedy">The button that helps, if one does.</param>
public sealed record HealthReading(string Key, string Subject, HealthState State, string Text, HealthRemedy? Remedy = null);
