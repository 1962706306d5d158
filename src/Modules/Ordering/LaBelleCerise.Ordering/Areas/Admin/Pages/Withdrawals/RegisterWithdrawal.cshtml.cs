using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Globalization;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Withdrawals;

/// <summary>Any contact can be a withdrawal: staff look the order up and write it down with its own time (law W12).</summary>
[RequiresPermission(OrderingPermissions.Orders)]
internal sealed class RegisterWithdrawal(OrderingDb db, StaffReads staffReads, CurrentPerson person, IMediator mediator, TimeProvider clock) : PageModel
{
    private const string LocalFormat = "yyyy-MM-ddTHH:mm";

    /// <summary>The ways that are not the site's own.</summary>
    public static IReadOnlyList<WithdrawalChannel> Channels { get; } = [.. Enum.GetValues<WithdrawalChannel>().Where(c => c is not WithdrawalChannel.Function)];

    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty]
    public Entry Input { get; set; } = new();

    [BindProperty]
    public Guid Once { get; set; }

    /// <summary>The order that the number names.</summary>
    public Order? Order { get; private set; }

    /// <summary>A key of the page's texts: why it was not written down.</summary>
    public string? Problem { get; private set; }

    public async Task OnGetAsync(string? at, CancellationToken cancellation)
    {
        Once = Guid.CreateVersion7(clock.GetUtcNow());
        Input.At = Read(at) is null ? Cultures.InBrussels(clock.GetUtcNow()).ToString(LocalFormat, CultureInfo.InvariantCulture) : at;
        await Find(cancellation);
        Input.Name = Order is null ? null : $"{Order.FirstName} {Order.LastName}";
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await Find(cancellation);
        if (Order is null)
        {
            return Page();
        }

        Problem = Read(Input.At) is null ? "At" : ModelState.IsValid ? null : "Fields";
        return Problem is null ? await Note(Order.Id, Read(Input.At)!.Value, cancellation) : Page();
    }

    private async Task<IActionResult> Note(Guid order, DateTimeOffset at, CancellationToken cancellation)
    {
        var command = new NoteWithdrawal(
            Once, order, Input.Channel!.Value, Input.Name!.Trim(), string.IsNullOrWhiteSpace(Input.Remark) ? null : Input.Remark.Trim(), at, Input.Pieces, person.StaffId!.Value, person.StaffName);
        switch (await mediator.Send(command, cancellation))
        {
            case NoteWithdrawalOutcome.Noted noted:
                return Redirect($"/admin/withdrawals/{noted.WithdrawalId}");
            case NoteWithdrawalOutcome.NotNow:
                Problem = "NotNow";
                return Page();
            case NoteWithdrawalOutcome.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    private async Task Find(CancellationToken cancellation)
    {
        if (Number?.Trim().ToUpperInvariant() is not { Length: > 0 and <= WithdrawalLimits.OrderNumber } number)
        {
            return;
        }

        var opening = await staffReads.Open(db, Purpose.AfterSales, $"order:{number}", cancellation);
        Order = await db.Open<Order>(opening).AsNoTracking().Include(o => o.Lines.OrderBy(l => l.Position)).SingleOrDefaultAsync(o => o.Number == number, cancellation);
        Problem = Order switch
        {
            null => "NotFound",
            { Kind: CustomerKind.Business } => "Business",
            _ => null,
        };
    }

    /// <summary>Brussels time, as a date field sends it; not to come, and not years ago.</summary>
    private DateTimeOffset? Read(string? typed)
    {
        if (!DateTime.TryParseExact(typed, LocalFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var at = new DateTimeOffset(local, Cultures.Brussels.GetUtcOffset(local)).ToUniversalTime();
        return at <= now.AddMinutes(1) && at > now.AddYears(-2) ? at : null;
    }

    /// <summary>What staff fill in.</summary>
    internal sealed class Entry
    {
        [Required, EnumDataType(typeof(WithdrawalChannel))]
        public WithdrawalChannel? Channel { get; set; }

        [Required, StringLength(WithdrawalLimits.Name)]
        public string? Name { get; set; }

        /// <summary>Brussels time, as <c>datetime-local</c> sends it.</summary>
        public string? At { get; set; }

        [StringLength(WithdrawalLimits.Remark)]
        public string? Remark { get; set; }

        public Dictionary<Guid, int> Pieces { get; set; } = [];
    }
}
