using System.Globalization;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Pages.Privacy;

/// <summary>A version of the policy by its number, or the one that counted at the end of a day (promise S1).</summary>
[LocalizedPage("privacy/versies/{version}", "confidentialite/versions/{version}", "datenschutz/versionen/{version}", "privacy/versions/{version}")]
internal sealed class ReadPolicyVersion(PolicyArchive archive) : PageModel
{
    public StoredPolicy Policy { get; private set; } = null!;

    /// <param name="version">A number, or a date as 2026-11-22.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<IActionResult> OnGet(string version, CancellationToken cancellation)
    {
        var found = int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await archive.Numbered(number, Cultures.Current, cancellation)
            : DateOnly.TryParseExact(version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? await archive.At(EndOf(day), Cultures.Current, cancellation)
            : null;
        if (found is null)
        {
            return NotFound();
        }

        Policy = found;
        return Page();
    }

    private static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Cultures.Brussels.GetUtcOffset(midnight)).AddTicks(-10).ToUniversalTime();
    }
}
