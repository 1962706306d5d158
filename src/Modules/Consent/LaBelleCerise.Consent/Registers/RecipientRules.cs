using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Consent.Registers;

/// <summary>What staff keep of recipients is about those of the register, and stops only what the shop goes on without.</summary>
internal sealed class RecipientRules : ISettingsRule<RecipientRegister>
{
    public IEnumerable<SettingsProblem> Check(RecipientRegister settings)
    {
        var named = settings.Signed.Keys.Concat(settings.Version.Keys).Concat(settings.Until.Keys).Concat(settings.SubProcessors.Keys).Concat(settings.Assessed.Keys)
            .Concat(settings.Clauses.Keys).Concat(settings.ReviewBy.Keys).Concat(settings.Stopped.Keys);
        if (named.Any(key => Recipients.Of(new Recipient(key)) is null) || settings.InvalidTools.Keys.Any(tool => !Enum.IsDefined(typeof(TransferTool), tool)))
        {
            yield return new("", "Unknown");
        }

        if (settings.Stopped.Keys.Any(key => Recipients.Of(new Recipient(key)) is { CanStop: false }))
        {
            yield return new("", "CannotStop");
        }

        foreach (var key in settings.Until.Keys.Where(key => settings.Signed.TryGetValue(key, out var signed) && signed > settings.Until[key]))
        {
            yield return new("", "EndsBeforeItBegins");
        }
    }
}
