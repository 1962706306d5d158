using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Areas.Admin.Pages.Choices;

/// <summary>Choices as sums per day, and the words they were made on; never one visitor's choice.</summary>
[RequiresPermission(CookiesPermissions.Manage)]
internal sealed class ListChoices(CookiesDb db, ChoiceSums sums, CookieNotice notice) : PageModel
{
    private const int Days = 60;

    public IReadOnlyList<ChoiceSum> Sums { get; private set; } = [];

    public IReadOnlyList<BannerBundle> Bundles { get; private set; } = [];

    public string TextVersion => notice.TextVersion;

    public async Task OnGet(CancellationToken cancellation)
    {
        Sums = await sums.Of(Days, cancellation);
        Bundles = await db.BannerBundles.AsNoTracking().OrderByDescending(b => b.FirstShownAt).ThenBy(b => b.Culture).Take(40).ToListAsync(cancellation);
    }
}
