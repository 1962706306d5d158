namespace LaBelleCerise.Kernel.Health;

/// <summary>Reads how a part of the shop is, for the health page of staff. A module brings its own.</summary>
public interface IHealthReader
{
    /// <summary>The place on the page, lowest first.</summary>
    int Order { get; }

    /// <summary>Reads it; one that cannot throws, and the page says that this part does not answer.</summary>
    Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation);
}
