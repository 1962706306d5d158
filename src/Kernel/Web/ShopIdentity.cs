using System.ComponentModel.DataAnnotations;
using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Kernel.Web;

/// <summary>Who runs the shop: configuration section <c>Shop</c>. Feeds footer, policy, mails and papers alike (promise S3).</summary>
public sealed class ShopIdentity
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Shop";

    /// <summary>The name over the door.</summary>
    [Required] public string Name { get; set; } = "La Belle Cerise";

    /// <summary>The company: the controller of the personal data.</summary>
    [Required] public string Company { get; set; } = "Media Service bv";

    /// <summary>Street and number.</summary>
    [Required] public string Street { get; set; } = "Stationsstraat 19";

    /// <summary>Postal code.</summary>
    [Required] public string PostalCode { get; set; } = "8900";

    /// <summary>Town.</summary>
    [Required] public string City { get; set; } = "Ieper";

    /// <summary>Enterprise and VAT number as printed; its digits pass modulo 97.</summary>
    [Required] public string VatNumber { get; set; } = "BE 0438.614.796";

    /// <summary>The register of legal persons.</summary>
    [Required] public string LegalRegister { get; set; } = "RPR Gent, afdeling Ieper";

    /// <summary>The mailbox of customer service.</summary>
    [Required, EmailAddress] public string Email { get; set; } = "info@labellecerise.example";

    /// <summary>The phone number of customer service.</summary>
    [Required] public string Phone { get; set; } = "+32 57 00 00 00";

    /// <summary>The account for bank transfers, as printed.</summary>
    [Required] public string Iban { get; set; } = "BE68 5390 0754 7034";

    /// <summary>The shop's page at Facebook, a plain link (promises S28, S42); empty when there is none.</summary>
    public string Facebook { get; set; } = "";

    /// <summary>The shop's page at Instagram, a plain link; empty when there is none.</summary>
    public string Instagram { get; set; } = "";

    /// <summary>The address of the shop on the web, without a final slash; links in mails start with it, never with the Host header.</summary>
    [SetByOperator, Required, Url(ErrorMessage = "Shop:BaseUrl must be the shop's public address, e.g. https://www.labellecerise.be.")]
    public string BaseUrl { get; set; } = "http://localhost:5080";

    /// <summary>The national numbering format of the country, for phone numbers without prefix.</summary>
    [SetByOperator] public string Country { get; set; } = "BE";
}
