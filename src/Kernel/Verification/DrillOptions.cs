using LaBelleCerise.Kernel.Data;

namespace LaBelleCerise.Kernel.Verification;

/// <summary>What a drill asks of the host that it is about to ill-treat.</summary>
public sealed class DrillOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Drill";

    /// <summary>The kill point at which the process ends; empty for none.</summary>
    public string? KillAt { get; set; }

    /// <summary>Whether the host has that point: a misspelt one would prove nothing.</summary>
    internal bool IsKnown(IEnumerable<ModuleRegistration> modules) =>
        string.IsNullOrEmpty(KillAt) || KillPoints.Names(modules.Select(m => m.Assembly).Distinct()).Contains(KillAt);
}
