using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Cookies.Register;

namespace LaBelleCerise.Modules.Tests.Cookies.Notices;

public sealed class CookieNoticeTests
{
    private static readonly CookieNotice Now = new();

    [Fact]
    [Promise("S80")]
    public void Another_service_another_company_another_purpose_or_a_longer_life_is_another_question()
    {
        var google = CookieServices.GoogleAnalytics;
        CookieService[][] changes =
        [
            [google],
            [google, CookieServices.OwnStatistics, CookieServices.OwnStatistics with { Key = "third", Bit = 2 }],
            [google with { Provider = "Another Ltd" }, CookieServices.OwnStatistics],
            [google with { Purpose = google.Purpose with { En = "Advertising." } }, CookieServices.OwnStatistics],
            [google with { MeasureHosts = [.. google.MeasureHosts, "ads.example"] }, CookieServices.OwnStatistics],
        ];
        var longer = CookieRegister.Optional.Select(c => c with { Lifetime = CookieLifetime.Days(c.Lifetime.Amount + 1) });
        var versions = changes.Select(services => new CookieNotice(services, CookieRegister.Optional)).Append(new(CookieServices.All, longer)).ToList();

        Assert.All(versions, version => Assert.NotEqual(Now.TextVersion, version.TextVersion));
        Assert.All(versions, version => Assert.NotEqual(Now.Fingerprint, version.Fingerprint));
    }

    [Fact]
    [Promise("S80")]
    public void The_same_question_keeps_its_version_so_nobody_is_asked_again_before_time()
    {
        Assert.Equal(Now.TextVersion, new CookieNotice(CookieServices.All, CookieRegister.Optional).TextVersion);
        // Mending how a text of one language or of the cookie page reads is no change of what is asked.
        var mended = CookieServices.All.Select(s => s with { Name = s.Name with { Fr = s.Name.Fr + "." }, Stores = s.Stores with { Nl = "Anders gezegd." } });
        Assert.Equal(Now.Fingerprint, new CookieNotice(mended, CookieRegister.Optional).Fingerprint);
    }
}
