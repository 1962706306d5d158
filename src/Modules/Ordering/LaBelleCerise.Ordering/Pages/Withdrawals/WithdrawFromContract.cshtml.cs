using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Withdrawals;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Ordering.Pages.Withdrawals;

/// <summary>The withdrawal function: two steps, without account, script or cookies, and without a reason (directive 2011/83/EU art. 11a, law W13).</summary>
[LocalizedPage("overeenkomst-herroepen/{token?}", "renoncer-au-contrat/{token?}", "vertrag-widerrufen/{token?}", "withdraw-from-contract/{token?}")]
internal sealed class WithdrawFromContract(WithdrawalDoor door, WithdrawalReader reader, IMediator mediator, IOptionsMonitor<ShopIdentity> identity) : PageModel
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    public string? Token { get; private set; }

    public string FormId { get; private set; } = "";

    /// <summary>Set in the second step.</summary>
    public Contract? Contract { get; private set; }

    /// <summary>A key of the page's texts: why the form came back although every field is right.</summary>
    public string? Notice { get; private set; }

    public ShopIdentity Shop => identity.CurrentValue;

    public async Task OnGetAsync(string? token, CancellationToken cancellation)
    {
        (Token, FormId) = (token, door.NewForm());
        if (await door.KnownOrder(token, cancellation) is { } known)
        {
            Response.KeepPrivate();
            Input = new Entry { Name = known.Name, Number = known.Number, Email = known.Email };
        }
    }

    /// <summary>The first step: which contract is it?</summary>
    public async Task<IActionResult> OnPostAsync(string? token, [FromForm(Name = "form")] string? posted, CancellationToken cancellation) =>
        await Find(token, posted, cancellation) is { } order ? await SecondStep(order, cancellation) : Page();

    /// <summary>The second step: it is confirmed.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(string? token, [FromForm(Name = "form")] string? posted, CancellationToken cancellation)
    {
        if (await Find(token, posted, cancellation) is not { } order)
        {
            return Page();
        }

        var contract = await reader.ContractOf(order, cancellation);
        var asked = contract.Obstacle is null && contract.CanChoose ? Input.Pieces : contract.Lines.ToDictionary(l => l.Id, l => l.Pieces);
        if (contract.Obstacle is null && !asked.Values.Any(p => p > 0))
        {
            return await SecondStep(order, cancellation, "ChooseSomething");
        }

        return await mediator.Send(new Withdraw(door.Read(posted)!.Value, order, Input.Name!, Input.Remark, asked), cancellation) switch
        {
            WithdrawOutcome.Received received => RedirectToPage("/Withdrawals/ShowReceipt", new { culture = Cultures.Current, token = door.ReceiptToken(received.WithdrawalId) }),
            WithdrawOutcome.ForConsumersOnly or WithdrawOutcome.NothingLeft => await SecondStep(order, cancellation),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<PageResult> SecondStep(Guid order, CancellationToken cancellation, string? notice = null)
    {
        (Contract, Notice) = (await reader.ContractOf(order, cancellation), notice);
        return Page();
    }

    /// <summary>The order that was named; null when the form must be shown again.</summary>
    private async Task<Guid?> Find(string? token, string? posted, CancellationToken cancellation)
    {
        Response.KeepPrivate();
        (Token, FormId) = (token, posted ?? "");
        // The hidden id is ours to render, not the browser's to repeat.
        ModelState.Remove("form");
        Input.Clean();
        var isOurs = door.Read(posted) is not null;
        if (!isOurs || !ModelState.IsValid || Input.Name is null)
        {
            FormId = isOurs ? posted! : door.NewForm();
            Notice = ModelState.IsValid ? "FormTooOld" : null;
            return null;
        }

        var isKnown = (await door.KnownOrder(token, cancellation))?.Number == Input.Number;
        if (!string.IsNullOrEmpty(Input.Website) || (!isKnown && door.IsTooFast(posted)))
        {
            // A robot gets the answer that a wrong guess gets, and learns nothing.
            Notice = "NotFound";
            return null;
        }

        var found = await mediator.Send(new FindOrder(Input.Number!, Input.Email!, door.TurnsOf(HttpContext, Input.Number!), isKnown), cancellation);
        Notice = found is FindOrderOutcome.TooMany ? "TooMany" : "NotFound";
        return (found as FindOrderOutcome.Found)?.OrderId;
    }

    /// <summary>What the visitor fills in.</summary>
    internal sealed class Entry
    {
        [Required(ErrorMessage = "NameMissing"), StringLength(WithdrawalLimits.Name, ErrorMessage = "NameLong")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "NumberMissing"), StringLength(WithdrawalLimits.OrderNumber, ErrorMessage = "NumberLong")]
        public string? Number { get; set; }

        [Required(ErrorMessage = "EmailMissing"), StringLength(254, ErrorMessage = "EmailWrong"), RegularExpression(@"\s*[^@\s]+@[^@\s]+\s*", ErrorMessage = "EmailWrong")]
        public string? Email { get; set; }

        [StringLength(WithdrawalLimits.Remark, ErrorMessage = "RemarkLong")]
        public string? Remark { get; set; }

        /// <summary>How many of each line, when not all.</summary>
        public Dictionary<Guid, int> Pieces { get; set; } = [];

        /// <summary>A field that people do not see: whoever fills it in is a robot.</summary>
        public string? Website { get; set; }

        /// <summary>As people mean it: without the spaces and the small letters of a number read from paper.</summary>
        public void Clean()
        {
            Name = Line(Name);
            Number = Line(Number)?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
            Email = Line(Email)?.ToLowerInvariant();
            Remark = string.IsNullOrWhiteSpace(Remark) ? null : new string([.. Remark.Trim().Where(c => !char.IsControl(c) || c is '\n' or '\r')]);
        }

        private static string? Line(string? typed) => new string([.. (typed ?? "").Where(c => !char.IsControl(c))]).Trim() is { Length: > 0 } line ? line : null;
    }
}
