using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Contracts;

/// <summary>Somebody who does not exist is to live in each module for a night, as a customer would (law N7, ADR 0042).</summary>
/// <param name="LifeId">The life; also the id of the account.</param>
/// <param name="Version">Always 1.</param>
/// <param name="Email">A mailbox that cannot exist.</param>
/// <param name="Name">A name that is found nowhere else.</param>
/// <param name="Phone">Digits that are found nowhere else.</param>
[WireName("consent.canary-born.v1")]
public sealed record CanaryBorn(Guid LifeId, long Version, string Email, string Name, string Phone) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => LifeId;
}
