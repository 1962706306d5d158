using LaBelleCerise.Kernel.Settings;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Messaging.Sending;

/// <summary>Mail leaves from an address of the shop's own domain: receivers throw away what only claims to (DMARC, RFC 7489).</summary>
internal sealed class SenderRules(IOptionsMonitor<ShopIdentity> shop) : ISettingsRule<MailOptions>
{
    public IEnumerable<SettingsProblem> Check(MailOptions settings)
    {
        if (settings.From is null)
        {
            yield break;
        }

        if (EmailAddress.Parse(settings.From) is not { } address)
        {
            yield return new SettingsProblem(nameof(settings.From), "FromWrong");
        }
        else if (!string.Equals(address.Domain, EmailAddress.Parse(shop.CurrentValue.Email)?.Domain, StringComparison.OrdinalIgnoreCase))
        {
            yield return new SettingsProblem(nameof(settings.From), "FromElsewhere");
        }
    }
}
