using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Host.Startup;

/// <summary>How the host stops: configuration section <c>Stop</c>.</summary>
internal sealed class StopOptions
{
    public const string Section = "Stop";

    /// <summary>So long after the word to stop the shop still answers while <c>/health/ready</c> says no, so that a proxy lets go of it.</summary>
    [Range(0, 20, ErrorMessage = "Stop:LetGoSeconds must be 0 to 20: all of the stop takes 25 at most.")]
    public int LetGoSeconds { get; set; }

    /// <summary>Whether another host stands behind the same proxy, to which reads are sent in that time; with one host there is nobody to go to.</summary>
    public bool SendsReadsElsewhere { get; set; }
}
