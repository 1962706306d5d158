using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Adds, changes or removes an address of the account.</summary>
[LocalizedPage("account/adres/{id:guid?}", "compte/adresse/{id:guid?}", "konto/adresse/{id:guid?}", "account/address/{id:guid?}")]
[Authorize(AuthenticationSchemes = CurrentPerson.ShopperScheme)]
[SignedInPosts]
[TypeFilter<RestingAccount>]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EditAddress(AccountsDb db, CurrentPerson person, IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public AddressInput Input { get; set; } = new();

    public bool IsIncomplete { get; private set; }

    /// <summary>Whether the account keeps as many addresses as fit; what was typed stays in the form.</summary>
    public bool IsFull { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (Id is null)
        {
            return Page();
        }

        // The owner is part of the question: another's address is as absent as none (security O1).
        var found = await db.Open<ShopperAddress>(Opening.ByPerson(Purpose.Account)).Where(a => a.Id == Id && a.ShopperId == person.ShopperId).Select(a => new AddressInput
        {
            Recipient = a.Recipient, Street = a.Street, HouseNumber = a.HouseNumber, Box = a.Box, PostalCode = a.PostalCode, City = a.City,
            Country = a.Country, IsDefaultDelivery = a.IsDefaultDelivery, IsDefaultBilling = a.IsDefaultBilling,
        }).SingleOrDefaultAsync(cancellation);
        Input = found ?? Input;
        return found is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            IsIncomplete = true;
            return Page();
        }

        switch (await mediator.Send(new StoreAddress(person.ShopperId!.Value, Id, Input), cancellation))
        {
            case AddressStored:
                return Done();
            case AddressBookFull:
                IsFull = true;
                return Page();
            default:
                return NotFound();
        }
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellation)
    {
        await mediator.Send(new RemoveAddress(person.ShopperId!.Value, Id ?? Guid.Empty), cancellation);
        return Done();
    }

    private RedirectToPageResult Done() => RedirectToPage(PublicPages.Account, new { culture = Cultures.Current, saved = "true" });

    internal sealed class AddressInput
    {
        [Required, StringLength(120)]
        public string? Recipient { get; set; }

        [Required, StringLength(120)]
        public string? Street { get; set; }

        [Required, StringLength(20)]
        public string? HouseNumber { get; set; }

        [StringLength(20)]
        public string? Box { get; set; }

        [Required, StringLength(12)]
        public string? PostalCode { get; set; }

        [Required, StringLength(80)]
        public string? City { get; set; }

        [Required, RegularExpression("^[A-Z]{2}$")]
        public string? Country { get; set; } = "BE";

        public bool IsDefaultDelivery { get; set; }

        public bool IsDefaultBilling { get; set; }
    }
}
