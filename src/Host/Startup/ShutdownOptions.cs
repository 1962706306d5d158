using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Host.Startup;

/// <summary>How a host leaves that is asked to stop: configuration section <c>Shutdown</c>.</summary>
internal sealed class ShutdownOptions
{
    public const string Section = "Shutdown";

    /// <summary>For how long it goes on serving while it says that it is not ready, so that a proxy with other hosts leaves it; with one host there is nobody to go to, so 0.</summary>
    [Range(0, 15, ErrorMessage = "Shutdown:DrainSeconds must be between 0 and 15: the whole stop has 25.")]
    public int DrainSeconds { get; set; }
}
