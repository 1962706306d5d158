using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The record of processing (GDPR art. 30), straight from the register classes of all modules.</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ShowProcessing(ProcessingRecord record, PersonalDataRegister register) : PageModel
{
    public IReadOnlyList<ProcessingLine> Lines { get; private set; } = [];

    public IReadOnlyList<Registers.RecipientEntry> Recipients { get; private set; } = [];

    /// <summary>Every entity and payload with personal properties, by the module's namespace.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; private set; } = [];

    public void OnGet()
    {
        Lines = record.Lines();
        Recipients = record.Recipients();
        Entries = [.. register.Entries.Where(e => e.IsPersonal).OrderBy(e => e.Described.FullName, StringComparer.Ordinal)];
    }
}
