namespace LaBelleCerise.Kernel.Web;

/// <summary>A line that a module wants told when the shop has started. The host prints it to standard output and nowhere else, for it may be a secret (ADR 0008).</summary>
public interface IStartupNotice
{
    /// <summary>What the line says.</summary>
    string Label { get; }

    /// <summary>The path that it points at, from the root of the shop; null when there is nothing to tell.</summary>
    string? Path { get; }
}
