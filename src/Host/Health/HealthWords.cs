namespace LaBelleCerise.Host.Health;

/// <summary>Names the texts of the readings.</summary>
public sealed class HealthWords;
