using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Messaging.Contracts;

/// <summary>Staff saw that a message asks for a right: the privacy desk opens a case, whose term runs from the day the message came (promises S61, S63).</summary>
/// <param name="ConversationId">The conversation; one case comes of it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Right">Which right, by the desk's name: Access, Erasure and so on.</param>
/// <param name="Channel">How it came: Form, Email, Phone or Social.</param>
/// <param name="Email">Where the desk proves who asks.</param>
/// <param name="Name">As they wrote it.</param>
/// <param name="Culture">The language to answer in.</param>
/// <param name="ReceivedAt">When the message came.</param>
[WireName("messaging.rights-question-marked.v1")]
public sealed record RightsQuestionMarked(Guid ConversationId, long Version, string Right, string Channel, string Email, string Name, string Culture, DateTimeOffset ReceivedAt) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => ConversationId;
}
