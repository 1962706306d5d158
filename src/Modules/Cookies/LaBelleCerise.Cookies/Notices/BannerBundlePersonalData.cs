using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Cookies.Notices;

/// <summary>Our own words: nothing about a person.</summary>
internal sealed class BannerBundlePersonalData : RegisterOf<BannerBundle>
{
    public BannerBundlePersonalData() => IsNotPersonal(b => b.Hash, b => b.Culture, b => b.TextVersion, b => b.Content, b => b.FirstShownAt);
}
