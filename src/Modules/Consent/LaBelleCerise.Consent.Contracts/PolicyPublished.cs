using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Contracts;

/// <summary>A new version of the privacy policy counts from now; orders remember which one was shown.</summary>
/// <param name="PolicyId">The version's id.</param>
/// <param name="Version">The version's number.</param>
/// <param name="PublishedAt">From when it counts.</param>
[WireName("consent.policy-published.v1")]
public sealed record PolicyPublished(Guid PolicyId, long Version, DateTimeOffset PublishedAt) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => PolicyId;
}
