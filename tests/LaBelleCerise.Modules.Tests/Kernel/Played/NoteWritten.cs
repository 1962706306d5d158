using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

[WireName("played-sender.note-written.v1")]
public sealed record NoteWritten(Guid NoteId, long Version, string Text) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => NoteId;
}
