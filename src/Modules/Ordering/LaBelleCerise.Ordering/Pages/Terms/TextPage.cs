using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Ordering.Pages.Terms;

/// <summary>What every page of a text does alike: show the version that counts, or an older one, and the list of all.</summary>
internal abstract class TextPage(TextArchive archive, TextKind kind) : PageModel
{
    public ShownText Text { get; private set; } = null!;

    public IReadOnlyList<(int Number, DateTimeOffset PublishedAt, DateTimeOffset? ReplacedAt)> Versions { get; private set; } = [];

    /// <summary>The model withdrawal form below the terms of sale; null elsewhere.</summary>
    public ShownText? Annex { get; private set; }

    public string Address => TextKinds.PageOf(kind);

    /// <param name="version">Which version; without it the one that counts.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<IActionResult> OnGetAsync(int? version, CancellationToken cancellation)
    {
        var culture = Cultures.Current;
        if ((version is { } number ? await archive.Numbered(kind, number, culture, cancellation) : await archive.Current(kind, culture, cancellation)) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        Versions = await archive.Versions(kind, cancellation);
        Annex = kind is TextKind.TermsOfSale && text.ReplacedAt is null ? await archive.Current(TextKind.WithdrawalForm, culture, cancellation) : null;
        return Page();
    }
}
