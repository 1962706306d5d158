using System.Text;
using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The record of processing for the authority: a page to print, JSON and CSV (GDPR art. 30(4)).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class PrintProcessing(ProcessingReportWriter writer) : PageModel
{
    public ProcessingReport Report { get; private set; } = null!;

    public void OnGet() => Report = writer.Write(Cultures.Current);

    public IActionResult OnGetJson() => File(Encoding.UTF8.GetBytes(writer.WriteJson(Cultures.Current)), "application/json; charset=utf-8", "record-of-processing.json");

    /// <summary>With a byte order mark, by which spreadsheets know the letters.</summary>
    public IActionResult OnGetCsv() => File(writer.WriteCsv(Cultures.Current), "text/csv; charset=utf-8", "record-of-processing.csv");
}
