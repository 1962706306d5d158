namespace LaBelleCerise.Kernel.Health;

/// <summary>How something is, in the order of its trouble.</summary>
public enum HealthState
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Works, and needs a look.</summary>
    Watch,

    /// <summary>Does not work.</summary>
    Bad,
}
