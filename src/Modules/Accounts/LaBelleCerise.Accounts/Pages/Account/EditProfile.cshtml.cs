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

/// <summary>Changes the profile; every field may be left or made empty.</summary>
[LocalizedPage("account/gegevens", "compte/coordonnees", "konto/angaben", "account/details")]
[Authorize(AuthenticationSchemes = CurrentPerson.ShopperScheme)]
[SignedInPosts]
[TypeFilter<RestingAccount>]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EditProfile(AccountsDb db, CurrentPerson person, IMediator mediator) : PageModel
{
    [BindProperty]
    public ProfileInput Input { get; set; } = new();

    public bool HasWrongVatNumber { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Input = await db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.Id == person.ShopperId).Select(s => new ProfileInput
        {
            FirstName = s.FirstName, LastName = s.LastName, Phone = s.PhoneNumber, SecondPhone = s.SecondPhone, CompanyName = s.CompanyName, VatNumber = s.VatNumber,
        }).SingleAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var vatNumber = VatNumbers.Read(Input.VatNumber);
        if (vatNumber is null && !string.IsNullOrWhiteSpace(Input.VatNumber))
        {
            HasWrongVatNumber = true;
            return Page();
        }

        await mediator.Send(new StoreProfile(person.ShopperId!.Value, Cut(Input.FirstName, 80) ?? "", Cut(Input.LastName, 80) ?? "",
            Cut(Input.Phone, 40), Cut(Input.SecondPhone, 40), Cut(Input.CompanyName, 120), vatNumber, Cultures.Current), cancellation);
        return RedirectToPage(PublicPages.Account, new { culture = Cultures.Current, saved = "true" });
    }

    /// <summary>The inputs say the same limits; this is for whoever posts past them.</summary>
    private static string? Cut(string? typed, int length) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim()[..Math.Min(length, typed.Trim().Length)];

    internal sealed class ProfileInput
    {
        public string? FirstName { get; set; }

        public string? LastName { get; set; }

        public string? Phone { get; set; }

        public string? SecondPhone { get; set; }

        public string? CompanyName { get; set; }

        public string? VatNumber { get; set; }
    }
}
