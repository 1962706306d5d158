namespace LaBelleCerise.Consent.Registers;

/// <summary>Who carries what for the shop: configuration section <c>Privacy</c>. Empty means that the company does it itself.</summary>
internal sealed class PrivacyOptions
{
    public const string Section = "Privacy";

    /// <summary>The company whose servers the shop runs on.</summary>
    public string HostingCompany { get; set; } = "";

    /// <summary>The company that carries our mail.</summary>
    public string MailCompany { get; set; } = "";

    /// <summary>Name and address of the data protection officer; empty when none is appointed (GDPR art. 37).</summary>
    public string DataProtectionOfficer { get; set; } = "";
}
