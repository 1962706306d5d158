using LaBelleCerise.Kernel.Settings;

namespace LaBelleCerise.Consent.Registers;

/// <summary>Only rules whose law is uncertain may be switched; what the law says plainly stays.</summary>
internal sealed class RetentionSwitchRules : ISettingsRule<RetentionSwitches>
{
    public IEnumerable<SettingsProblem> Check(RetentionSwitches settings) => settings.On.Keys
        .Where(id => !RetentionRules.All.Any(r => r.Id == id && r.IsOptional)).Select(_ => new SettingsProblem("", "NotOptional")).Take(1);
}
