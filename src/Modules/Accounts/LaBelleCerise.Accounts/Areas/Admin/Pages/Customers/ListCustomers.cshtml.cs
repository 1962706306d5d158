using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Customers;

/// <summary>The newest customers, masked; or the one whose number or address is typed in full.</summary>
[RequiresPermission(AccountsPermissions.Customers)]
internal sealed class ListCustomers(AccountsDb db, StaffReads reads) : PageModel
{
    private const int Most = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var opening = await reads.Open(db, Purpose.CustomerService, "list:customers", cancellation);
        var shoppers = db.Open<Shopper>(opening);
        if (!string.IsNullOrWhiteSpace(Query))
        {
            var (email, number) = (EmailAddresses.Normalize(Query), Query.Trim().ToUpperInvariant());
            shoppers = shoppers.Where(s => s.NormalizedEmail == email || s.CustomerNumber == number);
        }

        var found = await shoppers.OrderByDescending(s => s.CollectedAt).Take(Most)
            .Select(s => new { s.Id, s.CustomerNumber, s.Email, s.EmailConfirmed, s.CollectedAt }).ToListAsync(cancellation);
        Rows = [.. found.Select(s => new Row(s.Id, s.CustomerNumber, EmailAddresses.Mask(s.Email!), s.EmailConfirmed, s.CollectedAt))];
    }

    internal sealed record Row(Guid Id, string CustomerNumber, string Email, bool IsProven, DateTimeOffset Since);
}
