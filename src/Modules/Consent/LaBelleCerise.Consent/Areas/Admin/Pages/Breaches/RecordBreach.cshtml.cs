using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LaBelleCerise.Consent.Breaches;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Breaches;

/// <summary>The register of breaches, and a form to add one: the clock runs from when we knew (law P21).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class RecordBreach(ConsentDb db, StaffReads reads, IMediator mediator, CurrentPerson person, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    [BindProperty]
    public Guid Once { get; set; }

    public IReadOnlyList<Breach> Breaches { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Once = Guid.CreateVersion7(Now);
        Input.AwareAt = Cultures.InBrussels(Now).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        await Read(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var aware = Aware();
        if (Input.Data.Count == 0)
        {
            ModelState.AddModelError("Input.Data", "DataMissing");
        }

        if (!ModelState.IsValid || aware is null || Once == Guid.Empty)
        {
            await Read(cancellation);
            return Page();
        }

        var staff = person.StaffId ?? throw new InvalidOperationException("Only signed-in staff write breaches down.");
        var id = await mediator.Send(new RecordBreachCommand(Once, aware.Value, Input.What!.Trim(), Input.Data, Input.Persons ?? 0, staff), cancellation);
        return Redirect($"/admin/privacy/breaches/{id}");
    }

    private DateTimeOffset? Aware()
    {
        if (DateTime.TryParseExact(Input.AwareAt, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && new DateTimeOffset(local, Cultures.Brussels.GetUtcOffset(local)).ToUniversalTime() is var aware && aware <= Now.AddMinutes(1))
        {
            return aware;
        }

        ModelState.AddModelError("Input.AwareAt", "AwareAtWrong");
        return null;
    }

    private async Task Read(CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.Security, "list:breaches", cancellation);
        Breaches = await db.Open<Breach>(opening).AsNoTracking().OrderByDescending(b => b.AwareAt).Take(100).ToListAsync(cancellation);
    }

    /// <summary>What staff fill in.</summary>
    internal sealed class Entry
    {
        /// <summary>Brussels time, as <c>datetime-local</c> sends it.</summary>
        public string? AwareAt { get; set; }

        [Required(ErrorMessage = "WhatMissing"), StringLength(4000, ErrorMessage = "WhatMissing")]
        public string? What { get; set; }

        public List<DataCategory> Data { get; set; } = [];

        [Range(0, 100_000_000, ErrorMessage = "PersonsWrong")]
        public int? Persons { get; set; }
    }
}
