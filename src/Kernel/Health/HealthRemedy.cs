namespace LaBelleCerise.Kernel.Health;

/// <summary>The button beside a reading.</summary>
/// <param name="Label">What it says, in the reader's language.</param>
/// <param name="Job">The job that it runs; null when it does something else.</param>
/// <param name="Path">The page that it leads to; null when it does something at once.</param>
/// <param name="Handler">The handler of the health page that it calls when it is neither.</param>
public sealed record HealthRemedy(string Label, string? Job = null, string? Path = null, string? Handler = null);
