using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>A contract that carries a class of its sender, under another module's name.</summary>
[WireName("Stolen.name")]
public sealed record LooseMessage(Guid Id, long Version, DateTime When, Version Build) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => Guid.Empty;
}
