using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Cookies.Contracts;

/// <summary>A visitor chose which cookies are allowed; no person stands behind the id.</summary>
/// <param name="ChoiceId">The choice; also the receipt in the visitor's cookie.</param>
/// <param name="Version">Always 1.</param>
/// <param name="AllowsAnalytics">Whether analytics is allowed.</param>
/// <param name="TextVersion">Which banner text was shown.</param>
/// <param name="Culture">In which language.</param>
/// <param name="ChosenAt">When.</param>
[WireName("cookies.cookie-choice-made.v1")]
public sealed record CookieChoiceMade(
    Guid ChoiceId, long Version, bool AllowsAnalytics, string TextVersion, string Culture, DateTimeOffset ChosenAt) : IAnnouncement
{
    Guid IAnnouncement.SubjectId => ChoiceId;
}
