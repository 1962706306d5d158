using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Cookies.Contracts;

/// <summary>A visitor chose which cookies are allowed; no person stands behind the id.</summary>
/// <param name="ChoiceId">The choice; also the receipt in the visitor's cookie.</param>
/// <param name="Version">Always 1.</param>
/// <param name="AllowsAnalytics">Whether any service that measures is allowed.</param>
/// <param name="TextVersion">Which banner text was shown.</param>
/// <param name="Culture">In which language.</param>
/// <param name="ChosenAt">When.</param>
/// <param name="BannerHash">SHA-256, in lower hexadecimals, of the exact words that were asked; empty in announcements from before it was told.</param>
/// <param name="AllowedServices">The keys of the services that are allowed, in the register's order with single spaces between them; empty when everything is refused.</param>
[WireName("cookies.cookie-choice-made.v1")]
public sealed record CookieChoiceMade(
    Guid ChoiceId, long Version, bool AllowsAnalytics, string TextVersion, string Culture, DateTimeOffset ChosenAt,
    string BannerHash = "", string AllowedServices = "") : IAnnouncement
{
    Guid IAnnouncement.SubjectId => ChoiceId;
}
