using System.Diagnostics;

namespace LaBelleCerise.Kernel.Commands;

/// <summary>The source of the spans that commands make.</summary>
public static class CommandSpans
{
    /// <summary>Listened to by OpenTelemetry when it is configured.</summary>
    public static ActivitySource Source { get; } = new("LaBelleCerise");
}
