using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>Finds the receipt of a choice; only the visitor's own cookie leads to it.</summary>
internal sealed class ChoiceReceipts(CookiesDb db)
{
    public async Task<ChoiceReceipt?> Of(VisitorChoice choice, CancellationToken cancellation)
    {
        var row = await db.Open<CookieChoice>(Opening.ByPerson(Purpose.ConsentProof)).SingleOrDefaultAsync(c => c.Id == choice.Id, cancellation);
        if (row is null)
        {
            return null;
        }

        var words = await db.BannerBundles.Where(b => b.TextVersion == row.TextVersion && b.Hash == row.BannerHash).Select(b => b.Content).SingleOrDefaultAsync(cancellation);
        var allowed = AllowedServices.Of(row.Services.Split(' '));
        return new(
            row.Id, row.ChosenAt.ToUniversalTime(), ChoiceCookie.Lifetime.EndOf(row.ChosenAt)!.Value.ToUniversalTime(), row.Culture,
            [.. allowed.Keys], [.. CookieServices.All.Where(s => !allowed.Has(s)).Select(s => s.Key)], row.TextVersion, row.BannerHash, words ?? "");
    }
}
