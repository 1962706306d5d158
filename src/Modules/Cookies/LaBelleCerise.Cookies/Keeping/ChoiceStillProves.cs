using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Keeping;

namespace LaBelleCerise.Cookies.Keeping;

/// <summary>A choice counts for six months before its period of proof begins (law section 4).</summary>
internal sealed class ChoiceStillProves(IRetentionTerms terms) : IRetentionHold
{
    private const int MonthsOfAChoice = 6;

    public Type Kind => typeof(CookieChoice);

    public string Reason => "still-counts";

    public Task<IReadOnlyCollection<object>> Among(ModuleDb db, IReadOnlyList<object> rows, CancellationToken cancellation) => Task.FromResult<IReadOnlyCollection<object>>(
        [.. rows.Cast<CookieChoice>().Where(c => !(terms.EndOf(Retention.ConsentProof, terms.DayOf(c.ChosenAt).AddMonths(MonthsOfAChoice), isOneStopShop: false) <= terms.Today))]);
}
