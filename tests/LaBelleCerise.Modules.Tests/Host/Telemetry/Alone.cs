namespace LaBelleCerise.Modules.Tests.Host.Telemetry;

/// <summary>Runs when no other shop does: OpenTelemetry takes the meters of two shops in one process for one, and silences it when either ends (open-telemetry/opentelemetry-dotnet#6412).</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
