namespace LaBelleCerise.Benchmarks;

/// <summary>What one start of the shop took.</summary>
internal sealed record Start(double Milliseconds, double MemoryAtFirstPage, double MemoryAfterLoad);
