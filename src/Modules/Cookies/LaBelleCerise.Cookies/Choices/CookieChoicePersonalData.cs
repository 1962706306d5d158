using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>Only the visitor's own cookie leads to the row, so nobody is found by it; it is proof all the same (GDPR art. 7(1)).</summary>
internal sealed class CookieChoicePersonalData : RegisterOf<CookieChoice>
{
    public CookieChoicePersonalData()
    {
        var proof = new Treatment(Purpose.ConsentProof, LawfulBasis.LegalObligation, Retention.ConsentProof, nameof(CookieChoice.ChosenAt), Erasure.KeepByLaw);
        Is(proof, DataCategory.Consent, c => c.Id, c => c.ChosenAt, c => c.AllowsAnalytics, c => c.Services, c => c.TextVersion, c => c.Culture);
        IsNotPersonal(c => c.Day, c => c.BannerHash);
    }
}
