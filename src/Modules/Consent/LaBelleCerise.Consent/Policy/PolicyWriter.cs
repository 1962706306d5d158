using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Writes the policy from the register, the tables and the shop's identity; the words around them stand in the sections (promises S1 to S3).</summary>
internal sealed class PolicyWriter(ProcessingRecord record, RecipientStandings standings, RetentionTable table, IOptionsMonitor<ShopIdentity> shop, IOptions<PrivacyOptions> privacy)
{
    public PolicyDocument Write(string culture)
    {
        var context = new PolicyContext(culture, shop.CurrentValue, privacy.Value, record, standings, table);
        return new(
            context.Say("Privacybeleid", "Politique de confidentialité", "Datenschutzerklärung", "Privacy policy"),
            context.Say(
                $"{shop.CurrentValue.Company}, hierna {shop.CurrentValue.Name}, respecteert de privacy van iedereen die de webwinkel gebruikt. Wat hier staat, komt uit hetzelfde register dat de winkel zelf volgt.",
                $"{shop.CurrentValue.Company}, ci-après {shop.CurrentValue.Name}, respecte la vie privée de tous ceux qui utilisent la boutique. Ce texte provient du registre que la boutique suit elle-même.",
                $"{shop.CurrentValue.Company}, im Folgenden {shop.CurrentValue.Name}, achtet die Privatsphäre aller, die den Shop nutzen. Was hier steht, kommt aus demselben Verzeichnis, dem der Shop selbst folgt.",
                $"{shop.CurrentValue.Company}, below {shop.CurrentValue.Name}, respects the privacy of everyone who uses the shop. What stands here comes from the same register that the shop itself follows."),
            [
                .. OpeningSections.Of(context), .. OrderSections.Of(context), .. AccountSections.Of(context), .. VisitSections.Of(context), .. NewsletterSections.Of(context),
                .. ProcessingSections.Why(context), .. ProcessingSections.Periods(context), .. SharingSections.Of(context), .. RightsSections.Of(context), .. CookieSections.Of(context),
            ]);
    }
}
