using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Notices;

/// <summary>Stores the banner's words before anyone can choose on them.</summary>
internal sealed class KeepBannerWords(CookiesDb db, CookieNotice notice, UnitOfWork unitOfWork, TimeProvider clock) : IStartupTask
{
    public int Order => 500;

    public async Task Run(CancellationToken cancellation)
    {
        try
        {
            await unitOfWork.Run(db, Keep, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another host of this shop started at the same moment and stored the same words.
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> Keep(CancellationToken cancellation)
    {
        var known = await db.BannerBundles.Where(b => b.TextVersion == notice.TextVersion).Select(b => b.Hash).ToListAsync(cancellation);
        db.BannerBundles.AddRange(Cultures.All.Select(notice.In).Where(w => !known.Contains(w.Hash)).Select(words => new BannerBundle
        {
            Hash = words.Hash,
            Culture = words.Culture,
            TextVersion = notice.TextVersion,
            Content = words.Content,
            FirstShownAt = clock.GetUtcNow(),
        }));
        return await db.SaveChangesAsync(cancellation);
    }
}
