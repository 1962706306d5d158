using LaBelleCerise.Cookies.Contracts;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>The announcement on its way to the ledger.</summary>
internal sealed class CookieChoiceMadePersonalData : RegisterOf<CookieChoiceMade>
{
    public CookieChoiceMadePersonalData()
    {
        var transit = new Treatment(Purpose.ConsentProof, LawfulBasis.LegalObligation, Retention.Transit, nameof(CookieChoiceMade.ChosenAt), Erasure.KeepByLaw);
        Is(transit, DataCategory.Consent, c => c.ChoiceId, c => c.AllowsAnalytics, c => c.AllowedServices, c => c.TextVersion, c => c.Culture, c => c.ChosenAt);
        IsNotPersonal(c => c.Version, c => c.BannerHash);
    }
}
