using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>The newest entries of the ledger, and whether its chain holds.</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ListConsents(ConsentDb db, ConsentLedger ledger, ConsentWordings wordings, StaffReads staffReads, SignedTokens tokens) : PageModel
{
    public IReadOnlyList<ConsentEntry> Entries { get; private set; } = [];

    /// <summary>The first sequence at which the chain breaks; null when it holds.</summary>
    public long? Break { get; private set; }

    /// <summary>The words on which each entry was made.</summary>
    public IReadOnlyDictionary<Guid, ConsentWording> Words { get; private set; } = new Dictionary<Guid, ConsentWording>();

    /// <summary>The address whose entries are asked for; the ledger knows its keyed hash only.</summary>
    public string? Email { get; private set; }

    public Task OnGetAsync(CancellationToken cancellation) => Load(null, cancellation);

    /// <summary>By post, so that no address stands in a link, a history or a log.</summary>
    public Task OnPostAsync([FromForm(Name = "email")] string? email, CancellationToken cancellation) => Load(email, cancellation);

    private async Task Load(string? email, CancellationToken cancellation)
    {
        Email = string.IsNullOrWhiteSpace(email) || email.Length > 254 ? null : email.Trim();
        var subject = Email is null ? null : SubjectHash.Of(tokens, Email);
        var opening = await staffReads.Open(db, Purpose.ConsentProof, subject is null ? "list:consents" : "consents:one-person", cancellation);
        Entries = await db.Open<ConsentEntry>(opening).AsNoTracking().Where(e => subject == null || e.SubjectHash == subject).OrderByDescending(e => e.Sequence).Take(100).ToListAsync(cancellation);
        Words = await wordings.Of(Entries, cancellation);
        Break = await ledger.FirstBreak(cancellation);
    }
}
