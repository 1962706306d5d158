using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Architecture.Tests.Planted;

/// <summary>Shares its wire name with another.</summary>
[WireName("Stolen.name")]
public sealed record SecondLooseMessage(Guid Id, long Version) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => Id;
}
