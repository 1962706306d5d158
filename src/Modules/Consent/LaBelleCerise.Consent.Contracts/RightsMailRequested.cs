using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Consent.Contracts;

/// <summary>Someone who asked for a right is to be told how it stands.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Version">Grows with each mail of the case.</param>
/// <param name="Kind">prove, received, ready, preview, erased, refused, answered, restricted or lifted.</param>
/// <param name="Culture">The language to write in.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Number">What the person can name: <c>R-7K3MQ2</c>.</param>
/// <param name="DueOn">The last day of the answer.</param>
/// <param name="LinkVersion">The version of the case's link.</param>
/// <param name="Words">What staff wrote: an answer, a refusal's reasons.</param>
[WireName("consent.rights-mail-requested.v1")]
public sealed record RightsMailRequested(
    Guid CaseId, long Version, string Kind, string Culture, string Email, string Number, DateOnly DueOn, int LinkVersion, string? Words) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => CaseId;
}
