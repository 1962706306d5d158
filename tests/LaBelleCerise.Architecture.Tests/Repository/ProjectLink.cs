namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>A project reference; one that is only about build order brings no code.</summary>
internal sealed record ProjectLink(string Path, bool IsBuildOrderOnly);
