using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.PaymentData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.ShopSettings;

/// <summary>The owner says who runs the shop: footer, policy, mails and papers take it from here (law W1); the policy gets a new version at once.</summary>
[RequiresPermission(ConsentPermissions.Identity)]
internal sealed class SetIdentity(OwnerSettings<ShopIdentity> settings, PublishPolicy policy, IStringLocalizer<SetIdentity> texts) : SettingsForm<ShopIdentity>(settings)
{
    [BindProperty]
    public Entry Input { get; set; } = new();

    protected override void Fill(ShopIdentity settings) => Input = new Entry
    {
        Name = settings.Name, Company = settings.Company, Street = settings.Street, PostalCode = settings.PostalCode, City = settings.City,
        VatNumber = settings.VatNumber, LegalRegister = settings.LegalRegister, Email = settings.Email, Phone = settings.Phone, Iban = settings.Iban,
        Facebook = settings.Facebook, Instagram = settings.Instagram,
    };

    protected override void Read(ShopIdentity settings)
    {
        (settings.Name, settings.Company, settings.Street) = (Line(Input.Name), Line(Input.Company), Line(Input.Street));
        (settings.PostalCode, settings.City, settings.VatNumber) = (Line(Input.PostalCode), Line(Input.City), Line(Input.VatNumber));
        (settings.LegalRegister, settings.Email, settings.Phone, settings.Iban) = (Line(Input.LegalRegister), Line(Input.Email), Line(Input.Phone), Line(Input.Iban));
        (settings.Facebook, settings.Instagram) = (Line(Input.Facebook), Line(Input.Instagram));
    }

    protected override string Explain(string reason) => texts[reason];

    protected override Task Follow(CancellationToken cancellation) => policy.Run(cancellation);

    private static string Line(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The form's fields; all but the last two are required, the rules of the section say so.</summary>
    internal sealed class Entry
    {
        public string? Name { get; set; }

        public string? Company { get; set; }

        public string? Street { get; set; }

        public string? PostalCode { get; set; }

        public string? City { get; set; }

        public string? VatNumber { get; set; }

        public string? LegalRegister { get; set; }

        public string? Email { get; set; }

        public string? Phone { get; set; }

        [OwnAccount]
        public string? Iban { get; set; }

        public string? Facebook { get; set; }

        public string? Instagram { get; set; }
    }
}
